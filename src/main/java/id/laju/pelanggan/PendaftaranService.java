package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registration of a customer at a satker, and its correction after a refusal. */
@Service
public class PendaftaranService {

    private final PelangganMapper pelanggan;
    private final PenggunaMapper pengguna;
    private final KategoriPelangganService kategori;
    private final PeriksaPelanggan periksa;
    private final Username username;
    private final TautanService tautan;
    private final PelangganProses proses;
    private final Clock jam;

    PendaftaranService(PelangganMapper pelanggan, PenggunaMapper pengguna, KategoriPelangganService kategori, PeriksaPelanggan periksa,
            Username username, TautanService tautan, PelangganProses proses, Clock jam) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.kategori = kategori;
        this.periksa = periksa;
        this.username = username;
        this.tautan = tautan;
        this.proses = proses;
        this.jam = jam;
    }

    /**
     * Stores the registration and starts its activation; the same form sent twice is one registration.
     *
     * @param kunciKirim random key of the form that was filled in
     * @param isian column to value; {@code username} may be empty, then one is made
     * @return id of the customer
     * @throws IsianKeliru with every wrong field
     */
    @Transactional
    public long daftar(String satker, String kodeKategori, String kunciKirim, Map<String, String> isian) {
        return pelanggan.denganKunciKirim(kunciKirim).map(Pelanggan::id).orElseGet(() -> baru(satker, kodeKategori, kunciKirim, isian));
    }

    private long baru(String satker, String kodeKategori, String kunciKirim, Map<String, String> isian) {
        DataPelanggan data = data(kodeKategori, isian);
        String nama = nama(isian.get("username"), data, 0);
        tolakGanda(satker, data, 0);
        try {
            long id = pelanggan.daftarkan(satker, data, kunciKirim, jam.instant());
            long orang = pengguna.tambah(id, nama, data.surel(), data.kontakNama(), data.kontakJabatan(), data.kontakHp(), null, jam.instant());
            PeranPengguna.SEMUA.keySet().forEach(p -> pengguna.beriPeran(orang, p));
            proses.mulai(satker, id);
            return id;
        } catch (DuplicateKeyException bersamaan) {
            throw new IsianKeliru("Pendaftaran dengan data yang sama baru saja diterima. Periksa e-mail Anda atau hubungi helpdesk balai.");
        }
    }

    /** A refused registration to be corrected, by the link in the mail. @throws TidakDitemukan when the link is spent */
    public Pelanggan untukDiperbaiki(String token) {
        return pelanggan.cari(tautan.lihat(JenisTautan.PERBAIKAN, token).pelanggan()).filter(p -> p.status() == StatusPelanggan.DITOLAK)
            .orElseThrow(() -> new TidakDitemukan("Pendaftaran ini sudah diperbaiki atau sudah diputuskan."));
    }

    /** Puts the corrected registration before the balai again. @throws IsianKeliru with every wrong field */
    @Transactional
    public void perbaiki(String token, String kodeKategori, Map<String, String> isian) {
        Pelanggan lama = untukDiperbaiki(token);
        DataPelanggan data = data(kodeKategori, isian);
        String nama = nama(isian.get("username"), data, lama.id());
        tolakGanda(lama.satker(), data, lama.id());
        tautan.pakai(JenisTautan.PERBAIKAN, token);
        Pengguna pertama = pengguna.milik(lama.id()).get(0);
        pengguna.ubah(pertama.id(), nama, data.surel(), data.kontakNama(), data.kontakJabatan(), data.kontakHp());
        pelanggan.ubahData(lama.id(), data);
        pelanggan.putuskan(lama.id(), StatusPelanggan.MENUNGGU, null, null, null);
        if (!proses.pendaftaranDiperbaiki(lama.satker(), lama.id())) {
            throw new IsianKeliru("Masa perbaikan pendaftaran ini sudah lewat. Silakan mendaftar lagi; data lama tidak menghalangi.");
        }
    }

    /** A free name to sign in with. */
    public String usulUsername(String namaPelanggan) {
        return username.usul(namaPelanggan);
    }

    private DataPelanggan data(String kodeKategori, Map<String, String> isian) {
        KategoriPelanggan pilihan = kategori.aktif(kodeKategori);
        return DataPelanggan.dari(pilihan.kode(), periksa.bersihkan(kategori.kolom(pilihan.kode()), isian));
    }

    private String nama(String pilihan, DataPelanggan data, long kecuali) {
        if (pilihan == null || pilihan.isBlank()) {
            return username.usul(data.nama());
        }
        String rapi = pilihan.strip().toLowerCase(Locale.ROOT);
        PeriksaIsian periksaan = new PeriksaIsian();
        username.periksa(periksaan, rapi, kecuali);
        periksaan.selesai();
        return rapi;
    }

    private void tolakGanda(String satker, DataPelanggan data, long kecuali) {
        new PeriksaIsian()
            .tolakJika(data.npwp() != null && pelanggan.samaNpwp(satker, data.npwp(), kecuali) > 0, "npwp",
                "Nomor ini sudah terdaftar di balai ini. Minta rekan yang memegang akun mengundang Anda, gunakan Lupa Password, atau hubungi helpdesk.")
            .tolakJika(pelanggan.samaSurel(satker, data.surel(), kecuali) > 0, "surel",
                "Alamat e-mail ini sudah terdaftar di balai ini. Gunakan Lupa Password, atau daftar dengan alamat lain.")
            .selesai();
    }
}
