package id.laju.sertifikasi;

import id.laju.Orang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Certifications that were sent, with their quotation phase alone; PT Kapuas Segar Lestari at Pontianak, whose laboratory tests its product. */
@Component
public class AlurPenawaranSertifikasi {

    static final LocalDate MULAI = LocalDate.now().plusDays(30);
    static final LocalDate SELESAI = LocalDate.now().plusDays(32);

    private final AlatSertifikasi alat;
    private final AlurPenawaran alur;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final IsianService isian;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final UjiSni uji;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurPenawaranSertifikasi(AlatSertifikasi alat, AlurPenawaran alur, SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, IsianService isian,
            PermohonanService permohonan, PenawaranService penawaran, UjiSni uji, Orang orang, JdbcTemplate sql) {
        this.alat = alat;
        this.alur = alur;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.isian = isian;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.uji = uji;
        this.orang = orang;
        this.sql = sql;
    }

    PenggunaLogin saya() {
        return alat.kapuas();
    }

    /** Air Mineral by SNI 3553:2023, Tipe 5, with two brands, at the task of PJ Sertifikasi. */
    long produk(String kegiatan, boolean tambahMerek) {
        PenggunaLogin saya = saya();
        long id = alat.draf(saya, "sertifikasi-produk");
        ProdukSni sni = katalog.semuaSni(saya.satker(), LayananSertifikasi.PRODUK).stream().filter(s -> s.acuan().equals("SNI 3553:2023")).findFirst().orElseThrow();
        sertifikasi.simpan(saya, id, data(id, sni.kode(), String.valueOf(sni.id()), "TIPE_5", kegiatan, tambahMerek));
        isiMerek(id, "Kapuas Jernih", "Botol 600 mL");
        isiMerek(id, "Kapuas Segar", "Galon 19 L");
        isian.simpan(saya, id, JenisIsian.ISIAN_1, Map.of("asal.1", "Pontianak", "tujuan.1", "Sanggau", "moda.1", "Mobil", "lama.1", "4", "biaya.1", "350000"), null);
        return kirim(id);
    }

    long lain(String layanan, String skema) {
        long id = alat.draf(saya(), layanan);
        sertifikasi.simpan(saya(), id, data(id, null, null, skema, "AWAL", false));
        return kirim(id);
    }

    private DataSertifikasi data(long id, String produk, String sni, String skema, String kegiatan, boolean tambahMerek) {
        return new DataSertifikasi("PT Kapuas Segar Lestari", "Jalan Adisucipto Km 9, Kubu Raya", "Yohanes Lim", "081100004088", "Kepala Produksi", "yohanes@kapuassegar.example.id", "PRODUSEN", produk, sni,
            "SNI ISO 9001:2015", null, skema, kegiatan, tambahMerek, null, "DALAM_NEGERI", "Pontianak", "Robert Tanjung", "Direktur", "6171011203750004", "Jalan Gajah Mada No. 12, Pontianak",
            "(0561) 555 4088", "kontak@kapuassegar.example.id", null, null, alat.permohonan(saya(), id).versi());
    }

    private void isiMerek(long id, String nama, String tipe) {
        long m = merek.tambah(saya(), id);
        merek.simpan(saya(), id, m, new DataMerek(nama, "32", null, null, null, null, "true", null, "<p>Air mineral</p>", tipe, "PET", null));
    }

    private long kirim(long id) {
        sql.update("update permohonan set diajukan = now(), kasus = satker || '/' || pra_order where id = ?", id);
        permohonan.uraikan(id);
        return alur.mulai(id);
    }

    /** What PJ Sertifikasi sends: the item of the list, two parameters of two brands, the way and the days. */
    Map<String, Object> susunan(long id) {
        UjiSni.Uji lab = uji.untuk(permohonan.ambil(id)).orElseThrow();
        List<Long> parameter = lab.parameter().stream().filter(p -> p.bisaDipilih()).limit(2).map(p -> p.id()).toList();
        Map<String, Object> isian = new HashMap<>(tanpaUji(id, "Air Mineral SNI 3553:2023", "Sertifikasi Awal", 1));
        isian.put("contoh", merek.semua(id).stream().map(Merek::id).toList());
        isian.put("parameter", parameter);
        isian.put("biaya", List.of(AlurPenawaran.biaya("TRANSPORT", "Pontianak - Sanggau pp, Mobil", "orang", 3, 350_000)));
        isian.put("penerima", "Penyedia kendaraan");
        isian.put("caraBayar", "Dipesan pelanggan sendiri");
        return isian;
    }

    Map<String, Object> tanpaUji(long id, String nama, String rincian, int banyak) {
        return Map.of("jasa", List.of(Map.of("posId", pos(id, nama, rincian), "banyak", banyak)), "mulai", MULAI.toString(), "selesai", SELESAI.toString(), "uraianJadwal", "Audit lapangan dan pengambilan contoh");
    }

    long pos(long id, String nama, String rincian) {
        return sql.queryForObject("select t.id from pos_tarif t join permohonan p on p.satker = t.satker where p.id = ? and t.nama = ? and t.rincian = ?", Long.class, id, nama, rincian);
    }

    void susun(long id, Object isian) {
        orang.selesaikan("pjsert.ptk", alur.kasus(id), "susunPenawaranSertifikasi", isian);
    }

    /** The head of the team approves and the letter is out. @return id of the quotation */
    long terbit(long id) {
        orang.selesaikan("ketua.ptk", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        alur.latar(alur.kasus(id));
        return penawaran.terakhir(id).orElseThrow().id();
    }

    long ditawarkan() {
        long id = produk("AWAL", false);
        susun(id, susunan(id));
        return terbit(id);
    }
}
