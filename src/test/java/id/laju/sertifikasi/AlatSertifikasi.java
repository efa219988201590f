package id.laju.sertifikasi;

import id.laju.berkas.BerkasService;
import id.laju.berkas.ContohBerkas;
import id.laju.berkas.JenisBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Certifications in the states the tests start from. */
@Component
public class AlatSertifikasi {

    private final UserDetailsService akun;
    private final DrafService draf;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final IsianService isian;
    private final CetakService cetak;
    private final DaftarUnggahService unggahan;
    private final UnggahService unggah;
    private final BerkasService berkas;
    private final Penomoran penomoran;
    private final JdbcTemplate sql;

    AlatSertifikasi(UserDetailsService akun, DrafService draf, SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, IsianService isian, CetakService cetak,
            DaftarUnggahService unggahan, UnggahService unggah, BerkasService berkas, Penomoran penomoran, JdbcTemplate sql) {
        this.akun = akun;
        this.draf = draf;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.isian = isian;
        this.cetak = cetak;
        this.unggahan = unggahan;
        this.unggah = unggah;
        this.berkas = berkas;
        this.penomoran = penomoran;
        this.sql = sql;
    }

    public PenggunaLogin orang(String username) {
        return (PenggunaLogin) akun.loadUserByUsername(username);
    }

    /** PT Argon Mulia at bbspjikfk, whose list is that of SIP TENAN. */
    public PenggunaLogin argon() {
        return orang("argonmulia3508");
    }

    /** PT Kapuas Segar Lestari at Pontianak, whose list is that of ZEROCALLS. */
    public PenggunaLogin kapuas() {
        return orang("kapuassegar4088");
    }

    /** An empty draft; the service need not be open for customers yet. */
    public long draf(PenggunaLogin saya, String layanan) {
        long id = draf.buat(saya, "pengujian");
        String nomor = penomoran.ambil(saya.satker(), JenisNomor.untuk(JenisNomor.PRA_ORDER, layanan), "permohonan:" + id);
        sql.update("update permohonan set layanan = ?, pra_order = ? where id = ?", layanan, nomor, id);
        return id;
    }

    public Permohonan permohonan(PenggunaLogin saya, long id) {
        return draf.ambil(saya, id);
    }

    /** NPWP, Akta and SIINAS in the profile. */
    public void isiProfil(PenggunaLogin saya) {
        for (String jenis : List.of("NPWP", "AKTA", "SIINAS")) {
            UUID b = berkas.simpanBuatan(saya.satker(), jenis + ".pdf", JenisBerkas.PDF, ContohBerkas.pdf(jenis), saya.username()).id();
            sql.update("insert into dokumen_pelanggan (pelanggan, jenis, nomor, notaris, berkas, berkas_ktp, diunggah, diunggah_oleh) values (?, ?, ?, ?, ?, ?, now(), ?) on conflict do nothing",
                saya.pelangganId(), jenis, jenis.equals("SIINAS") ? null : "12/" + jenis, jenis.equals("AKTA") ? "Ratna Dewi, S.H." : null, b, jenis.equals("AKTA") ? b : null, saya.username());
        }
    }

    /** What {@link #isiProfil} filed, whoever called it. */
    public void kosongkanProfil(PenggunaLogin saya) {
        sql.update("delete from dokumen_pelanggan where pelanggan = ? and jenis in ('NPWP', 'AKTA', 'SIINAS')", saya.pelangganId());
    }

    /** Tangki air PE, SNI 7276:2014, Tipe 5, Sertifikasi Awal. */
    public DataSertifikasi data(PenggunaLogin saya, long id) {
        ProdukSni sni = katalog.sniDitawarkan(saya.satker(), LayananSertifikasi.PRODUK).stream().filter(s -> s.acuan().equals("SNI 7276:2014")).findFirst().orElseThrow();
        return new DataSertifikasi("PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", "Anita Rahayu", "081100003508", "Manajer Mutu", "anita@argonmulia.example.id", "PRODUSEN", sni.kode(),
            String.valueOf(sni.id()), "SNI ISO 9001:2015", "HACCP/GMP; SNI ISO 22000:2009", "TIPE_5", "AWAL", null, null, "DALAM_NEGERI", "Jakarta", "Gunawan Prasetyo", "Direktur Utama",
            "3175 0112 0375 0004", "Jalan Kemang No. 4, Jakarta Selatan", "(021) 5550 3508", "kontak@argonmulia.example.id", null, null, permohonan(saya, id).versi());
    }

    public DataMerek merekSendiri() {
        return new DataMerek("Argon Tank", "21", "DID2024001122", "2024-02-01", "IDM001234567", "2025-03-10", "true", null, "<p>Tangki air <b>Argon</b></p>", "AT-500", "500 liter", null);
    }

    public void isiData(PenggunaLogin saya, long id) {
        sertifikasi.simpan(saya, id, data(saya, id));
        sertifikasi.pilihPabrik(saya, id, katalog.pabrik(saya.pelangganId()).get(0).id(), null);
    }

    public long isiMerek(PenggunaLogin saya, long id) {
        long m = merek.tambah(saya, id);
        merek.simpan(saya, id, m, merekSendiri());
        return m;
    }

    public void isiIsian(PenggunaLogin saya, long id) {
        isian.simpan(saya, id, JenisIsian.ISIAN_1, Map.of("asal.1", "Jakarta", "tujuan.1", "Cibinong", "moda.1", "Mobil", "jarak.1", "35", "lama.1", "1,5"), null);
        isian.simpan(saya, id, JenisIsian.ISIAN_2, Map.of("nama.1", "Mesin rotomolding", "kapasitas.1", "500 liter", "jumlah.1", "2"), null);
        isian.simpan(saya, id, JenisIsian.ISIAN_3, Map.of("nama.1", "Timbangan digital", "jumlah.1", "1", "kalibrasi.1", "S.2026.01", "berlaku.1", "2027-01-31"), null);
        isian.simpan(saya, id, JenisIsian.ISIAN_4, Map.of("tahap.1", "BAHAN", "parameter.1", "Indeks leleh"), null);
    }

    /** Everything but the uploads. */
    public void isiSampaiCetak(PenggunaLogin saya, long id) {
        isiData(saya, id);
        isiMerek(saya, id);
        isiIsian(saya, id);
    }

    public void beriNomor(PenggunaLogin saya, long id) {
        cetak.daftar(permohonan(saya, id)).stream().filter(b -> b.dokumen().bernomor())
            .forEach(b -> cetak.beriNomor(saya, id, b.dokumen().kode(), b.dokumen().kode() + "/AM/2026", "2026-01-15"));
    }

    public static Karyawan karyawan() {
        return new Karyawan("40", "5", "25", "6", "4", "3");
    }

    public void unggahYangWajib(PenggunaLogin saya, long id) {
        unggahan.daftar(permohonan(saya, id)).stream().filter(b -> b.dokumen().wajib() && !b.dokumen().dariProfil() && !b.ada())
            .forEach(b -> unggah.unggah(saya, id, b.dokumen().kode(), pdf(b.dokumen().kode()), null, karyawan()));
    }

    public static List<Unggahan> pdf(String nama) {
        return List.of(new Unggahan(nama + ".pdf", ContohBerkas.pdf(nama)));
    }

    /** Green industry, by the standard for bottled water, ready to be sent. */
    public long lengkapHijau(PenggunaLogin saya) {
        isiProfil(saya);
        long id = draf(saya, LayananSertifikasi.INDUSTRI_HIJAU);
        isiDataHijau(saya, id);
        unggahYangWajib(saya, id);
        return id;
    }

    /** Quality of three sites: two of them are visited. Ready to be sent. */
    public long lengkapSistem(PenggunaLogin saya) {
        isiProfil(saya);
        long id = draf(saya, LayananSertifikasi.SISTEM_MANAJEMEN);
        sertifikasi.simpan(saya, id, dataSistem(saya, id));
        isian.simpan(saya, id, JenisIsian.LOKASI, lokasi(), null);
        unggahYangWajib(saya, id);
        return id;
    }

    DataSertifikasi dataSistem(PenggunaLogin saya, long id) {
        return new DataSertifikasi("PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", "Anita Rahayu", "081100003508", "Manajer Mutu", "anita@argonmulia.example.id", null, null, null, null, null,
            "MUTU", "AWAL", null, null, "DALAM_NEGERI", "Jakarta", "Gunawan Prasetyo", "Direktur Utama", "3175 0112 0375 0004", "Jalan Kemang No. 4, Jakarta Selatan", "(021) 5550 3508",
            "kontak@argonmulia.example.id", "Produksi dan penjualan tangki air polietilena", "SEDANG", permohonan(saya, id).versi());
    }

    private static Map<String, String> lokasi() {
        Map<String, String> hasil = new HashMap<>();
        List.of("Kantor pusat;Jalan Raya Bogor Km 27 No. 8;Jakarta Timur;20;Penjualan dan pembelian", "Pabrik Cibinong;Jalan Mayor Oking No. 5;Cibinong;45;Produksi",
            "Gudang Bekasi;Jalan Narogong Km 4;Bekasi;10;Penyimpanan").forEach(baris -> {
                String[] isi = baris.split(";");
                String n = "." + (hasil.size() / 6 + 1);
                hasil.putAll(Map.of("nama" + n, isi[0], "alamat" + n, isi[1], "kota" + n, isi[2], "karyawan" + n, isi[3], "gilir" + n, "1", "kegiatan" + n, isi[4]));
            });
        return hasil;
    }

    void isiDataHijau(PenggunaLogin saya, long id) {
        sertifikasi.simpan(saya, id, dataHijau(saya, id, standarHijau(saya)));
        sertifikasi.pilihPabrik(saya, id, katalog.pabrik(saya.pelangganId()).get(0).id(), null);
    }

    ProdukSni standarHijau(PenggunaLogin saya) {
        return katalog.sniDitawarkan(saya.satker(), LayananSertifikasi.INDUSTRI_HIJAU).stream().filter(s -> s.kode().equals("hijau-air-minum")).findFirst().orElseThrow();
    }

    DataSertifikasi dataHijau(PenggunaLogin saya, long id, ProdukSni standar) {
        return new DataSertifikasi("PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", "Anita Rahayu", "081100003508", "Manajer Mutu", "anita@argonmulia.example.id", null, null,
            standar == null ? null : String.valueOf(standar.id()), null, null, null, "AWAL", null, null, "DALAM_NEGERI", "Jakarta", "Gunawan Prasetyo", "Direktur Utama", "3175 0112 0375 0004",
            "Jalan Kemang No. 4, Jakarta Selatan", "(021) 5550 3508", "kontak@argonmulia.example.id", "<p>Sertifikasi industri hijau pabrik air minum</p>", null, permohonan(saya, id).versi());
    }

    /** Ready to be sent. */
    public long lengkap(PenggunaLogin saya) {
        isiProfil(saya);
        long id = draf(saya, "sertifikasi-produk");
        isiSampaiCetak(saya, id);
        beriNomor(saya, id);
        unggahYangWajib(saya, id);
        return id;
    }
}
