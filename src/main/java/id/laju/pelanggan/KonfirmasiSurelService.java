package id.laju.pelanggan;

import id.laju.surat.SuratService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An address that a person without e-mail gives alone is used, for Lupa Password and notices, only after its owner opened the link
 * that was sent there. Until then it stands in that link and nowhere else.
 */
@Service
class KonfirmasiSurelService {

    private static final int TERPANJANG = 150;

    private final PelangganMapper pelanggan;
    private final PenggunaMapper pengguna;
    private final TautanService tautan;
    private final SuratService surat;
    private final ApplicationEventPublisher kabar;

    KonfirmasiSurelService(PelangganMapper pelanggan, PenggunaMapper pengguna, TautanService tautan, SuratService surat, ApplicationEventPublisher kabar) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.tautan = tautan;
        this.surat = surat;
        this.kabar = kabar;
    }

    /** Sentences at the field surel. */
    void periksa(PeriksaIsian periksa, Pelanggan p, String surel) {
        periksa.tolakJika(!PeriksaPelanggan.SUREL.matcher(surel).matches() || surel.length() > TERPANJANG, "surel", "Isi alamat e-mail yang lengkap; contoh: nama@perusahaan.co.id.")
            .tolakJika(pelanggan.samaSurel(p.satker(), surel, p.id()) > 0, "surel", "Alamat e-mail ini sudah terdaftar di balai ini; pakai alamat lain.");
    }

    /** Sends the link; older ones of this person die. */
    @Transactional
    void kirim(Pelanggan p, Pengguna orang, String username, String surel) {
        surat.kirimRahasia(null, p.satker(), surel, "Konfirmasi alamat e-mail", "surel-konfirmasi", Map.of("username", username, "pelanggan", p.namaLengkap(),
            "tautan", tautan.buat(JenisTautan.SUREL, p.id(), orang.id(), surel, null)));
    }

    /** For somebody who is signed in and has no address yet. @throws IsianKeliru on surel */
    @Transactional
    void minta(PenggunaLogin saya, String ketikan) {
        Pelanggan p = pelanggan.cari(saya.pelangganId()).orElseThrow();
        Pengguna orang = pengguna.cari(saya.penggunaId()).orElseThrow();
        String surel = ketikan == null ? "" : ketikan.strip();
        PeriksaIsian periksa = new PeriksaIsian().tolakJika(orang.surel() != null, "surel", "Alamat e-mail Anda sudah dikonfirmasi.");
        periksa(periksa, p, surel);
        periksa.selesai();
        kirim(p, orang, orang.username(), surel);
    }

    /** The address that waits for its owner, of a person who has none yet; newest link first, also one that is too old. */
    Optional<String> menunggu(Pengguna orang) {
        return tautan.terbuka(JenisTautan.SUREL, orang.pelanggan()).stream().filter(t -> t.pengguna() == orang.id()).map(TautanSekali::surel).findFirst();
    }

    TautanSekali lihat(String token) {
        return tautan.lihat(JenisTautan.SUREL, token);
    }

    /** From now on the address is used. @throws IsianKeliru when somebody else took it meanwhile; the link stays usable then */
    @Transactional
    void konfirmasi(String token) {
        TautanSekali isi = lihat(token);
        Pelanggan p = pelanggan.kunci(isi.pelanggan()).orElseThrow();
        Pengguna orang = pengguna.cari(isi.pengguna()).orElseThrow();
        if (pelanggan.samaSurel(p.satker(), isi.surel(), p.id()) > 0) {
            throw sudahDipakai();
        }
        tautan.pakai(JenisTautan.SUREL, token);
        try {
            pengguna.ubah(orang.id(), orang.username(), isi.surel(), orang.nama(), orang.jabatan(), orang.hp());
            pelanggan.isiSurel(p.id(), isi.surel());
        } catch (DuplicateKeyException bersamaan) {
            throw sudahDipakai();
        }
        Map<String, Object> sebelum = orang.surel() == null ? Map.of() : Map.of("surel", orang.surel());
        kabar.publishEvent(new PerubahanData(p.satker(), orang.username(), "pengguna pelanggan", orang.username(), sebelum, Map.of("surel", isi.surel())));
    }

    private static IsianKeliru sudahDipakai() {
        return new IsianKeliru("Alamat e-mail ini baru saja dipakai akun lain. Masuk, buka Profil, lalu kirim konfirmasi ke alamat lain.");
    }
}
