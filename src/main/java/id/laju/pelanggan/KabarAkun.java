package id.laju.pelanggan;

import id.laju.mesin.KasusService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails about an account. Each decision is told once, however often the step is repeated. */
@Service
public class KabarAkun {

    private final PelangganService pelanggan;
    private final PenggunaMapper pengguna;
    private final TautanService tautan;
    private final KasusService kasus;
    private final SatkerService satker;
    private final SuratService surat;
    private final String alamat;

    KabarAkun(PelangganService pelanggan, PenggunaMapper pengguna, TautanService tautan, KasusService kasus, SatkerService satker,
            SuratService surat, @Value("${laju.alamat}") String alamat) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.tautan = tautan;
        this.kasus = kasus;
        this.satker = satker;
        this.surat = surat;
        this.alamat = alamat;
    }

    /**
     * User name and a link to choose a password, to the registered address (ACC-019, NTF-006). Committed by itself, so that
     * the step which asked for it can send it and be repeated.
     *
     * @return id of the mail
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long beritahuAktif(long pelangganId) {
        Pelanggan p = pelanggan.ambil(pelangganId);
        Pengguna pertama = pengguna.milik(pelangganId).stream().min(Comparator.comparingLong(Pengguna::id)).orElseThrow();
        String kunci = "akun-aktif-" + pelangganId;
        return surat.denganKunci(kunci).orElseGet(() -> surat.kirimRahasia(kunci, p.satker(), p.surel(), "Akun Anda sudah aktif", "akun-aktif",
            Map.of("pelanggan", p.namaLengkap(), "username", pertama.username(), "masuk", alamat + "/masuk",
                "tautan", tautan.buat(JenisTautan.SANDI, p.id(), pertama.id(), null, null))));
    }

    /** The reason and a link to correct the registration (ACC-020); committed by itself. @return id of the mail */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long beritahuDitolak(long pelangganId) {
        Pelanggan p = pelanggan.ambil(pelangganId);
        String kunci = "akun-ditolak-" + pelangganId + "-" + p.diputuskan().toEpochMilli();
        return surat.denganKunci(kunci).orElseGet(() -> kirimPerbaikan(kunci, p));
    }

    /** Whoever holds a link that still works gets no new one: it would end the one with which they may just be typing. */
    @Transactional
    public void ingatkanPerbaikan(long pelangganId) {
        Pelanggan p = pelanggan.ambil(pelangganId);
        if (batas(p).isPresent() && tautan.terbuka(JenisTautan.PERBAIKAN, pelangganId).stream().noneMatch(tautan::berlaku)) {
            kirimPerbaikan(null, p, "Pengingat: pendaftaran Anda perlu diperbaiki");
        }
    }

    long kirimPerbaikan(String kunci, Pelanggan p) {
        return kirimPerbaikan(kunci, p, "Pendaftaran Anda perlu diperbaiki");
    }

    private long kirimPerbaikan(String kunci, Pelanggan p, String judul) {
        Map<String, Object> isi = new HashMap<>(Map.of("pelanggan", p.namaLengkap(), "alasan", p.alasan(),
            "tautan", tautan.buat(JenisTautan.PERBAIKAN, p.id(), null, null, null)));
        isi.put("batas", batas(p).map(b -> Tanggal.batas(b, satker.ambil(p.satker()).zonaWaktu())).orElse(null));
        return surat.kirimRahasia(kunci, p.satker(), p.surel(), judul, "akun-ditolak", isi);
    }

    /** Empty in the first mail, which is written before the wait begins. */
    private Optional<Instant> batas(Pelanggan p) {
        return kasus.batasPenantian(PelangganProses.kasus(p.satker(), p.id()), "perbaikiPendaftaran", "pelangganId", p.id());
    }

    /** A link to choose a new password. */
    void kirimSandi(Pelanggan p, Pengguna orang) {
        surat.kirimRahasia(null, p.satker(), orang.surel(), "Password baru", "sandi-baru",
            Map.of("username", orang.username(), "pelanggan", p.namaLengkap(), "tautan", tautan.buat(JenisTautan.SANDI, p.id(), orang.id(), null, null)));
    }

    /** Staff help somebody whose link got lost; it goes to the user's own address, staff never see it. */
    @Transactional
    void kirimUlangSandi(Pelanggan p, long penggunaId) {
        Pengguna orang = pengguna.cari(penggunaId).filter(o -> o.pelanggan() == p.id()).orElseThrow(() -> TidakDitemukan.untuk("Pengguna", penggunaId));
        if (!p.aktif() || !orang.aktif()) {
            throw new IsianKeliru("Akun ini tidak aktif; tautan password hanya untuk akun aktif.");
        }
        kirimSandi(p, orang);
    }

    void kirimMasihDiperiksa(Pelanggan p) {
        surat.kirim(p.satker(), p.surel(), "Pendaftaran Anda masih diperiksa", "akun-menunggu", Map.of("pelanggan", p.namaLengkap()));
    }

    /** The time for a correction is over; only a new registration helps. */
    void kirimGugur(Pelanggan p) {
        surat.kirim(p.satker(), p.surel(), "Pendaftaran Anda sudah gugur", "akun-gugur",
            Map.of("pelanggan", p.namaLengkap(), "alasan", p.alasan(), "daftar", alamat + "/daftar/" + p.satker()));
    }

    void kirimNonaktif(Pelanggan p, Pengguna orang) {
        surat.kirim(p.satker(), orang.surel(), "Akun Anda dinonaktifkan", "akun-nonaktif", Map.of("pelanggan", p.namaLengkap(), "username", orang.username()));
    }
}
