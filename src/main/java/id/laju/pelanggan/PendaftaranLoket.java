package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A customer written down at the counter (REQ-004): the rules of the registration, but e-mail is not asked for, and nobody has to wait,
 * because CS has the person or the signed letter in front of them. That is kept with name, paper and time.
 */
@Service
public class PendaftaranLoket {

    /** @param sudahAda the number was known: this is the customer who has it, nothing was stored */
    public record Hasil(long pelangganId, boolean sudahAda) {
    }

    private final PelangganMapper pelanggan;
    private final PenggunaMapper pengguna;
    private final LoketMapper loket;
    private final KategoriPelangganService kategori;
    private final PeriksaPelanggan periksa;
    private final Username username;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PendaftaranLoket(PelangganMapper pelanggan, PenggunaMapper pengguna, LoketMapper loket, KategoriPelangganService kategori, PeriksaPelanggan periksa,
            Username username, ApplicationEventPublisher kabar, Clock jam) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.loket = loket;
        this.kategori = kategori;
        this.periksa = periksa;
        this.username = username;
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * The same form sent twice is one customer.
     *
     * @param kunciKirim random key of the form
     * @throws IsianKeliru with every wrong field
     */
    @Transactional
    public Hasil daftar(String satker, String kodeKategori, String kunciKirim, Map<String, String> isian, Pengenalan pengenalan, String cs) {
        Optional<Hasil> terkirim = pelanggan.denganKunciKirim(kunciKirim).map(p -> new Hasil(p.id(), false));
        return terkirim.orElseGet(() -> baru(satker, kodeKategori, kunciKirim, isian, pengenalan, cs));
    }

    private Hasil baru(String satker, String kodeKategori, String kunciKirim, Map<String, String> isian, Pengenalan pengenalan, String cs) {
        KategoriPelanggan pilihan = kategori.aktif(kodeKategori);
        PeriksaIsian keluhan = new PeriksaIsian();
        pengenalan.periksa(keluhan);
        Map<String, String> bersih = periksa.bersihkan(keluhan, kategori.kolomTanpaSurel(pilihan.kode()), isian);
        DataPelanggan data = DataPelanggan.dari(pilihan.kode(), bersih);
        Optional<Pelanggan> lama = data.npwp() == null ? Optional.empty() : pelanggan.denganNpwp(satker, data.npwp());
        return lama.map(p -> new Hasil(p.id(), true)).orElseGet(() -> new Hasil(simpan(satker, data, kunciKirim, pengenalan, cs), false));
    }

    private long simpan(String satker, DataPelanggan data, String kunciKirim, Pengenalan pengenalan, String cs) {
        new PeriksaIsian().tolakJika(data.surel() != null && pelanggan.samaSurel(satker, data.surel(), 0) > 0, "surel",
            "Alamat e-mail ini milik pelanggan lain di balai ini. Cari pelanggan itu lebih dulu, atau kosongkan e-mailnya.").selesai();
        try {
            long id = pelanggan.daftarkan(satker, data, kunciKirim, jam.instant());
            long orang = pengguna.tambah(id, username.usul(data.nama()), data.surel(), data.kontakNama(), data.kontakJabatan(), data.kontakHp(), null, jam.instant());
            PeranPengguna.SEMUA.keySet().forEach(p -> pengguna.beriPeran(orang, p));
            loket.kenali(id, pengenalan, cs, jam.instant());
            pelanggan.putuskan(id, StatusPelanggan.AKTIF, null, jam.instant(), cs);
            kabar.publishEvent(new PerubahanData(satker, cs, "pelanggan", String.valueOf(id), Map.of(), Map.of("dikenali", pengenalan, "pelanggan", pelanggan.cari(id).orElseThrow())));
            return id;
        } catch (DuplicateKeyException bersamaan) {
            throw new IsianKeliru("Pelanggan dengan data yang sama baru saja ditulis di meja lain. Cari pelanggan itu lebih dulu.");
        }
    }
}
