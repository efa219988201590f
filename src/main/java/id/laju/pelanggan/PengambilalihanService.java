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
    private final KonfirmasiSurelService surel;
    private final PasswordEncoder penyandi;
    private final ApplicationEventPublisher kabar;

    PengambilalihanService(PelangganMapper pelanggan, PenggunaMapper pengguna, KodeAktivasiService kode, Username username,
            KonfirmasiSurelService surel, PasswordEncoder penyandi, ApplicationEventPublisher kabar) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.kode = kode;
        this.username = username;
        this.surel = surel;
        this.penyandi = penyandi;
        this.kabar = kabar;
    }

    /** The e-mail is used after its owner opened the link that goes there. @throws IsianKeliru with every wrong field; the code stays usable then */
    @Transactional
    public void ambilAlih(long pelangganId, String kodeAktivasi, PemilikBaru baru) {
        Pelanggan p = pelanggan.kunci(pelangganId).orElseThrow();
        Pengguna orang = pengguna.milik(pelangganId).stream().filter(Pengguna::aktif).min(Comparator.comparingLong(Pengguna::id)).orElseThrow();
        String nama = baru.username() == null || baru.username().isBlank() ? orang.username() : baru.username().strip().toLowerCase(Locale.ROOT);
        String alamat = baru.surel() == null ? "" : baru.surel().strip();
        periksa(p, nama, alamat);
        KataSandi.periksa(nama, baru.sandi(), baru.ulang());
        kode.pakai(pelangganId, kodeAktivasi);
        try {
            pengguna.ubah(orang.id(), nama, orang.surel(), orang.nama(), orang.jabatan(), orang.hp());
        } catch (DuplicateKeyException bersamaan) {
            throw IsianKeliru.pada("username", "Username ini baru saja dipakai orang lain; pilih yang lain.");
        }
        pengguna.ubahSandi(orang.id(), penyandi.encode(baru.sandi()));
        kabar.publishEvent(new PerubahanData(p.satker(), nama, "pengguna pelanggan", nama, Map.of("akun", "dibuat di loket"),
            Map.of("akun", "diambil alih dengan kode aktivasi")));
        if (!alamat.equalsIgnoreCase(orang.surel())) {
            surel.kirim(p, orang, nama, alamat);
        }
    }

    private void periksa(Pelanggan p, String nama, String alamat) {
        PeriksaIsian periksa = new PeriksaIsian();
        username.periksa(periksa, nama, p.id());
        surel.periksa(periksa, p, alamat);
        periksa.selesai();
    }
}
