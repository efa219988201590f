package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer of the counter becomes the owner of the account, by the code on the receipt. */
@Service
public class PengambilalihanService {

    private final PelangganMapper pelanggan;
    private final PenggunaMapper pengguna;
    private final KodeAktivasiService kode;
    private final Username username;
    private final PasswordEncoder penyandi;
    private final ApplicationEventPublisher kabar;

    PengambilalihanService(PelangganMapper pelanggan, PenggunaMapper pengguna, KodeAktivasiService kode, Username username, PasswordEncoder penyandi,
            ApplicationEventPublisher kabar) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.kode = kode;
        this.username = username;
        this.penyandi = penyandi;
        this.kabar = kabar;
    }

    /** @throws IsianKeliru with every wrong field; the code stays usable then */
    @Transactional
    public void ambilAlih(long pelangganId, String kodeAktivasi, PemilikBaru baru) {
        Pelanggan p = pelanggan.kunci(pelangganId).orElseThrow();
        Pengguna orang = pengguna.milik(pelangganId).stream().filter(Pengguna::aktif).min(Comparator.comparingLong(Pengguna::id)).orElseThrow();
        String nama = baru.username() == null || baru.username().isBlank() ? orang.username() : baru.username().strip().toLowerCase(Locale.ROOT);
        String surel = baru.surel() == null ? "" : baru.surel().strip();
        periksa(p, nama, surel);
        KataSandi.periksa(nama, baru.sandi(), baru.ulang());
        kode.pakai(pelangganId, kodeAktivasi);
        try {
            pengguna.ubah(orang.id(), nama, surel, orang.nama(), orang.jabatan(), orang.hp());
            pelanggan.isiSurel(pelangganId, surel);
        } catch (DuplicateKeyException bersamaan) {
            throw new IsianKeliru("Username atau alamat e-mail ini baru saja dipakai orang lain; pilih yang lain.");
        }
        pengguna.ubahSandi(orang.id(), penyandi.encode(baru.sandi()));
        kabar.publishEvent(new PerubahanData(p.satker(), nama, "pengguna pelanggan", nama, Map.of("akun", "dibuat di loket"),
            Map.of("akun", "diambil alih dengan kode aktivasi", "surel", surel)));
    }

    private void periksa(Pelanggan p, String nama, String surel) {
        PeriksaIsian periksa = new PeriksaIsian();
        username.periksa(periksa, nama, p.id());
        periksa.tolakJika(!PeriksaPelanggan.SUREL.matcher(surel).matches() || surel.length() > 150, "surel", "Isi alamat e-mail yang lengkap; contoh: nama@perusahaan.co.id.")
            .tolakJika(pelanggan.samaSurel(p.satker(), surel, p.id()) > 0, "surel", "Alamat e-mail ini sudah terdaftar di balai ini; pakai alamat lain.").selesai();
    }
}
