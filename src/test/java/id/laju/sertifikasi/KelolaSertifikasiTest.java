package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The masters of certification on their pages: who keeps them, what is refused, and that nothing used can go. */
@LajuTest
class KelolaSertifikasiTest {

    private static final String PRODUK = "/kelola/sertifikasi/produk";
    private static final String TINJAUAN = "/kelola/sertifikasi/tinjauan";
    private static final String SYARAT = "/kelola/sertifikasi/syarat-dokumen";
    private static final String PABRIK = "/kelola/sertifikasi/pabrik";
    private static final String MUTU = "/kelola/audit/daftar-periksa/ISO-9001";
    private static final String CPPOB = "/kelola/audit/daftar-periksa/CPPOB";
    private static final String EVALUATOR = "/kelola/audit/evaluator";
    private static final String PENANDA = "/kelola/sertifikat/penanda";

    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private void kirim(String siapa, String alamat, String... isian) throws Exception {
        web.kirim(siapa, alamat, isian).andExpect(status().is3xxRedirection()).andExpect(flash().attributeExists("pesan"));
    }

    private void ditolak(String kalimat, String siapa, String alamat, String... isian) throws Exception {
        web.kirim(siapa, alamat, isian).andExpect(flash().attribute("pesanGalat", containsString(kalimat)));
    }

    private long id(String tabel, String syarat) {
        return sql.queryForObject("select id from " + tabel + " where " + syarat, Long.class);
    }

    private boolean ada(String tabel, long id) {
        return sql.queryForObject("select count(*) from " + tabel + " where id = ?", Integer.class, id) > 0;
    }

    @Test
    @Tag("ADM-016")
    @Tag("CRT-080")
    void productsAreKeptWithTypeGroupAndState() throws Exception {
        assertThat(web.isi("adminsert.ptk", PRODUK + "?urut=acuan&turun=true&ukuran=50")).contains("SNI 3553:2023", "SNI 01-3542-2004", "Tipe 1", "Tipe 5", "Wajib", "Sukarela").doesNotContain("SNI 7276:2014");
        assertThat(web.isi("adminsert.ptk", PRODUK + "?cari=kopi")).contains("Kopi Bubuk").doesNotContain("Minyak Goreng");
        assertThat(web.isi("adminsert.ptk", PRODUK + "/baru")).contains("Kode produk");
        String[] baru = {"nama", "Produk Halaman", "kode", "produk-halaman", "acuan", "SNI 99001:2026", "judulAcuan", "Produk halaman", "skema", "TIPE_1", "kelompok", "SUKARELA", "aktif", "true"};
        kirim("adminsert.ptk", PRODUK + "/baru", baru);
        long id = id("produk_sertifikasi", "acuan = 'SNI 99001:2026'");
        ditolak("SNI 99001:2026 sudah ada", "adminsert.ptk", PRODUK + "/baru", baru);
        ditolak("Pilih tipe", "adminsert.ptk", PRODUK + "/" + id, "nama", "Produk Halaman", "kode", "produk-halaman", "acuan", "SNI 99001:2026", "judulAcuan", "x", "skema", "MUTU", "kelompok", "WAJIB");
        ditolak("5 isian", "adminsert.ptk", PRODUK + "/baru", "kode", "Kode Besar", "acuan", "SNI 1", "skema", "", "kelompok", "");
        kirim("adminsert.ptk", PRODUK + "/" + id, "nama", "Produk Halaman", "kode", "produk-halaman", "acuan", "SNI 99001:2026", "judulAcuan", "Judul baru", "skema", "TIPE_1", "kelompok", "WAJIB");
        assertThat(web.isi("admin.ptk", PRODUK + "?cari=99001")).contains("Judul baru", "Tidak Aktif");
        web.buka("adminsert", PRODUK + "/" + id).andExpect(status().isNotFound());
        web.kirim("adminsert", PRODUK + "/" + id + "/hapus").andExpect(status().isNotFound());
        kirim("adminsert.ptk", PRODUK + "/" + id + "/peraturan", "jenis", "PEMBERLAKUAN", "nomor", "Peraturan Uji 1", "tentang", "Pemberlakuan untuk uji", "tanggal", "2026-01-02");
        ditolak("Isi nomor", "adminsert.ptk", PRODUK + "/" + id + "/peraturan", "jenis", "PETUNJUK_TEKNIS", "tentang", "x");
        assertThat(web.isi("adminsert.ptk", PRODUK + "/" + id)).contains("Peraturan Uji 1", "Peraturan Menteri Pemberlakuan SNI Wajib", "02-01-2026");
        web.buka("adminsert.ptk", PRODUK + "/" + id + "/peraturan/" + id("peraturan_sni", "nomor = 'Peraturan Uji 1'") + "/berkas").andExpect(status().isNotFound());
        kirim("adminsert.ptk", PRODUK + "/" + id + "/hapus");
        assertThat(ada("produk_sertifikasi", id)).isFalse();
    }

    @Test
    @Tag("ADM-015")
    @Tag("CRT-035")
    void documentsAreWordedPerSatkerAndShowTheirActivities() throws Exception {
        String daftar = web.isi("adminsert.ptk", SYARAT + "?ukuran=100");
        assertThat(daftar).as("the 21 rows of the seed").contains(IntStream.rangeClosed(1, 21).mapToObj("Z_%02d"::formatted).toList()).doesNotContain("Z_22");
        assertThat(daftar).contains("Akte Perusahaan", "Foto Produk (Kopi Bubuk)", "Z_21", "Surveilan", "ZEROCALLS").doesNotContain("Alur Proses Produksi");
        assertThat(web.isi("adminsert", SYARAT + "?cari=alur proses")).contains("B_01", "Sertifikasi Awal").doesNotContain("Z_10");
        assertThat(web.isi("adminsert.ptk", SYARAT + "/Z_02")).contains("Sertifikasi Ulang").doesNotContain(">Surveilan<");
        ditolak("Isi nama dokumen", "adminsert.plg", SYARAT + "/A_09", "nama", " ");
        kirim("adminsert.plg", SYARAT + "/A_09", "nama", "NIB, Lampiran dan OSS", "bantuan", "Satu PDF");
        assertThat(web.isi("adminsert.plg", SYARAT + "?cari=OSS")).contains("NIB, Lampiran dan OSS", "Satu PDF", "Tidak Aktif");
        assertThat(web.isi("adminsert", SYARAT + "/A_09")).contains("NIB dan Lampiran").doesNotContain("OSS");
        kirim("adminsert.plg", SYARAT + "/A_09", "nama", "NIB dan Lampiran", "aktif", "true");
        web.buka("adminsert.plg", SYARAT + "/TIDAK_ADA").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|Jenis permohonan|SPPT SNI|SPPT ST|false", "2|Skema sertifikasi|Ada|Tidak Ada|false", "3|Status lingkup akreditasi produk|Penunjukan|KAN|false",
        "4|Status Lembaga Sertifikasi Sistem Mutu perusahaan, berlogo|KAN|IAF|false", "5|Ketersediaan standar yang dimohon|Ada|Tidak Ada|false",
        "6|Ketersediaan Peraturan Pemerintah (untuk produk SNI Wajib)|Ada|Tidak Ada|true", "7|Peraturan Menteri Pemberlakuan SNI Wajib|Ada|Tidak Ada|true",
        "8|Peraturan Menteri Penunjukan LPK|Ada|Tidak Ada|true", "9|Petunjuk Teknis dan SNI Produk|Ada|Tidak Ada|false"})
    @Tag("CRT-037")
    void theReviewAsksTheNineQuestions(int urutan, String isi, String satu, String dua, boolean wajib) {
        assertThat(sql.queryForList("select isi || '|' || pilihan_1 || '|' || pilihan_2 || '|' || hanya_wajib || '|' || aktif from butir_tinjauan where urutan = ?", String.class, urutan))
            .hasSize(3).containsOnly(isi + "|" + satu + "|" + dua + "|" + wajib + "|true");
    }

    @Test
    @Tag("ADM-017")
    void questionsOfTheReviewAreKept() throws Exception {
        assertThat(web.isi("adminsert", TINJAUAN)).contains("Jenis permohonan", "SPPT ST", "SNI wajib");
        assertThat(web.isi("adminsert", TINJAUAN + "/baru")).contains("value=\"Tidak Ada\"");
        kirim("adminsert", TINJAUAN + "/baru", "urutan", "70", "isi", "Butir halaman", "pilihan1", "Ya", "pilihan2", "Tidak", "aktif", "true");
        ditolak("sudah dipakai butir lain", "adminsert", TINJAUAN + "/baru", "urutan", "70", "isi", "Butir kedua", "pilihan1", "Ya", "pilihan2", "Tidak");
        ditolak("2 isian", "adminsert", TINJAUAN + "/baru", "urutan", "71", "isi", "Butir ketiga");
        long id = id("butir_tinjauan", "isi = 'Butir halaman'");
        assertThat(web.isi("adminsert", TINJAUAN + "/" + id)).contains("Butir halaman");
        kirim("adminsert", TINJAUAN + "/" + id, "urutan", "70", "isi", "Butir halaman", "pilihan1", "Ada", "pilihan2", "Tidak");
        assertThat(web.isi("adminsert", TINJAUAN + "?cari=halaman")).contains("Tidak Aktif");
        web.buka("adminsert.ptk", TINJAUAN + "/" + id).andExpect(status().isNotFound());
        sql.execute("create table coba_jawaban (butir bigint references butir_tinjauan)");
        try {
            sql.update("insert into coba_jawaban values (?)", id);
            ditolak("jadikan Tidak Aktif", "adminsert", TINJAUAN + "/" + id + "/hapus");
            assertThat(ada("butir_tinjauan", id)).isTrue();
        } finally {
            sql.execute("drop table coba_jawaban");
        }
        kirim("adminsert", TINJAUAN + "/" + id + "/hapus");
        assertThat(ada("butir_tinjauan", id)).isFalse();
    }

    @Test
    @Tag("ADM-018")
    @Tag("CRT-055")
    void theClauseListTakesSubRows() throws Exception {
        assertThat(web.isi("adminsert", MUTU + "?ukuran=100")).contains("4. Konteks organisasi", "4.1 Memahami organisasi dan konteksnya", "10. ", "Tambah Sub");
        long induk = id("butir_periksa", "satker = 'bbspjikfk' and isi like '4.1 %' and daftar = 'ISO-9001'");
        assertThat(web.isi("adminsert", MUTU + "/baru?induk=" + induk)).contains("Sub dari", "4.1 Memahami");
        kirim("adminsert", MUTU + "/baru", "indukId", String.valueOf(induk), "urutan", "9001", "isi", "Apakah isu ditinjau tiap tahun?", "aktif", "true");
        long sub = id("butir_periksa", "urutan = 9001");
        assertThat(sql.queryForObject("select kategori from butir_periksa where id = ?", String.class, sub)).isEqualTo("4. Konteks organisasi");
        assertThat(web.isi("adminsert", MUTU)).containsSubsequence("4.1 Memahami", "Apakah isu ditinjau tiap tahun?", "4.2 Memahami");
        ditolak("mempunyai 1 sub", "adminsert", MUTU + "/" + induk + "/hapus");
        assertThat(ada("butir_periksa", induk)).isTrue();
        assertThat(web.isi("adminsert", MUTU + "/" + sub)).contains("Apakah isu");
        kirim("adminsert", MUTU + "/" + sub, "urutan", "9001", "isi", "Apakah isu ditinjau?");
        assertThat(web.isi("adminsert", MUTU + "?cari=isu ditinjau")).contains("Tidak Aktif");
        ditolak("tidak diukur", "adminsert", MUTU + "/baru", "urutan", "9002", "kategori", "4", "isi", "x", "batasAtas", "3");
        ditolak("sudah dipakai butir lain", "adminsert", MUTU + "/baru", "urutan", "9001", "kategori", "4", "isi", "x");
        web.buka("adminsert.ptk", MUTU + "/" + sub).andExpect(status().isNotFound());
        web.buka("adminsert", CPPOB + "/" + sub).andExpect(status().isNotFound());
        kirim("adminsert", MUTU + "/" + sub + "/hapus");
        assertThat(ada("butir_periksa", sub)).isFalse();
    }

    @Test
    @Tag("ADM-019")
    @Tag("CRT-056")
    void theListOfGoodFoodProductionIsKept() throws Exception {
        assertThat(web.isi("adminsert.ptk", CPPOB + "?ukuran=50")).contains("Lokasi", "Bangunan", "g. Lingkungan di luar bangunan", "Lantai d. Lantai ruangan kamar mandi", "Setiap butir menyebut kekurangan");
        long id = id("butir_periksa", "satker = 'bspji-pontianak' and daftar = 'CPPOB' and isi like 'c. Lingkungan%'");
        String lama = sql.queryForObject("select isi from butir_periksa where id = ?", String.class, id);
        kirim("adminsert.ptk", CPPOB + "/" + id, "urutan", "30", "kategori", "Lokasi", "isi", "c. Diubah", "aktif", "true");
        assertThat(web.isi("adminsert.plg", CPPOB + "?cari=c. Diubah")).doesNotContain("<td>c. Diubah");
        assertThat(sql.queryForObject("select count(*) from butir_periksa where isi = 'c. Diubah'", Integer.class)).isEqualTo(1);
        kirim("adminsert.ptk", CPPOB + "/" + id, "urutan", "30", "kategori", "Lokasi", "isi", lama, "aktif", "true");
    }

    @Test
    @Tag("GRN-004")
    void aNewStandardOfGreenIndustryHasItsOwnChecklist() throws Exception {
        String produk = "/kelola/sertifikasi/produk";
        kirim("adminsert", produk + "/baru", "nama", "Keramik Coba", "kode", "keramik-coba", "acuan", "SIH Keramik Coba", "judulAcuan", "Standar Industri Hijau", "skema", "INDUSTRI_HIJAU", "kelompok", "SUKARELA");
        String daftar = "/kelola/audit/daftar-periksa/SIH-KERAMIK-COBA";
        assertThat(web.isi("adminsert", daftar)).contains("Standar Industri Hijau: keramik coba", "SIH Keramik Coba", "Belum ada butir");
        kirim("adminsert", daftar + "/baru", "urutan", "10", "kategori", "Persyaratan teknis", "isi", "Energi: Konsumsi gas spesifik", "satuan", "m3/ton", "batasAtas", "150", "dokumen", "true", "aktif", "true");
        assertThat(web.isi("adminsert", daftar)).contains("maks. 150 m3/ton");
        kirim("adminsert", daftar + "/" + id("butir_periksa", "daftar = 'SIH-KERAMIK-COBA'") + "/hapus");
        kirim("adminsert", produk + "/" + id("produk_sertifikasi", "kode = 'keramik-coba'") + "/hapus");
        sql.update("delete from daftar_periksa_skema where daftar = 'SIH-KERAMIK-COBA'");
        sql.update("delete from daftar_periksa where kode = 'SIH-KERAMIK-COBA'");
    }

    @Test
    void measuredRowsHaveLimits() throws Exception {
        String hijau = "/kelola/audit/daftar-periksa/SIH-AMDK";
        assertThat(web.isi("adminsert", hijau + "?ukuran=50")).contains("maks. 1,8 m3/m3 produk", "min. 97 %");
        ditolak("Batas atas tidak boleh", "adminsert", hijau + "/baru", "urutan", "900", "kategori", "Persyaratan teknis", "isi", "x", "batasBawah", "5,5", "batasAtas", "2");
        ditolak("Batas bawah harus angka", "adminsert", hijau + "/baru", "urutan", "900", "kategori", "Persyaratan teknis", "isi", "x", "batasBawah", "lima");
        web.buka("adminsert", "/kelola/audit/daftar-periksa/TIDAK-ADA").andExpect(status().isNotFound());
    }

    @Test
    void competenceIsGivenToEvaluatorsAndEnded() throws Exception {
        assertThat(web.isi("adminsert", EVALUATOR + "?urut=fungsi")).contains("Sulistyo Nugroho", "Ketua Tim", "Pelatihan PPC");
        assertThat(web.isi("adminsert", EVALUATOR + "/baru")).contains("Mirna Kusuma Dewi").doesNotContain("Hartono Wijayanto");
        kirim("adminsert", EVALUATOR + "/baru", "staf", "evaluator2", "fungsi", "TENAGA_AHLI", "skema", "TIPE_5", "lingkup", "Tangki air", "berlakuDari", "2026-02-01", "bukti", "Pelatihan halaman");
        ditolak("sudah ada", "adminsert", EVALUATOR + "/baru", "staf", "evaluator2", "fungsi", "TENAGA_AHLI", "skema", "TIPE_5", "lingkup", "Tangki air", "berlakuDari", "2026-02-01", "bukti", "x");
        ditolak("PPC harus petugas lapangan", "adminsert", EVALUATOR + "/baru", "staf", "evaluator2", "fungsi", "PPC", "berlakuDari", "2026-02-01", "bukti", "x");
        ditolak("Pilih evaluator atau PPC", "adminsert", EVALUATOR + "/baru", "staf", "evaluator.ptk", "fungsi", "KETUA", "berlakuDari", "2026-02-01", "bukti", "x");
        long id = id("kompetensi_evaluator", "bukti = 'Pelatihan halaman'");
        ditolak("tidak boleh sebelum", "adminsert", EVALUATOR + "/" + id + "/akhiri", "sampai", "2026-01-01");
        kirim("adminsert", EVALUATOR + "/" + id + "/akhiri", "sampai", "2026-02-28");
        assertThat(web.isi("adminsert", EVALUATOR + "?cari=halaman")).contains("28-02-2026");
        web.buka("adminsert", EVALUATOR + "/" + id + "/berkas").andExpect(status().isNotFound());
        web.kirim("adminsert.ptk", EVALUATOR + "/" + id + "/akhiri", "sampai", "2026-02-28").andExpect(status().isNotFound());
    }

    @Test
    @Tag("CRT-066")
    void oneOfficialSignsCertificates() throws Exception {
        assertThat(web.isi("adminsert.plg", PENANDA)).contains("Kepala Balai", "Aktif");
        long kepala = id("penanda_sertifikat", "satker = 'bspji-palembang' and aktif");
        ditolak("Harus ada satu", "adminsert.plg", PENANDA + "/" + kepala, "jabatan", "Kepala Balai");
        ditolak("Pilih kepala balai", "adminsert.plg", PENANDA + "/baru", "staf", "cs.plg", "jabatan", "Kepala Balai", "aktif", "true");
        kirim("adminsert.plg", PENANDA + "/baru", "staf", "kepala.plg", "jabatan", "Plt. Kepala Balai", "aktif", "true");
        long baru = id("penanda_sertifikat", "jabatan = 'Plt. Kepala Balai'");
        assertThat(sql.queryForList("select id from penanda_sertifikat where satker = 'bspji-palembang' and aktif", Long.class)).containsExactly(baru);
        assertThat(web.isi("adminsert.plg", PENANDA + "/" + baru)).contains("Plt. Kepala Balai");
        kirim("adminsert.plg", PENANDA + "/" + kepala, "jabatan", "Kepala Balai", "aktif", "true");
        assertThat(web.isi("adminsert.plg", PENANDA + "?cari=Plt")).contains("Tidak Aktif");
        web.buka("adminsert", PENANDA + "/" + kepala).andExpect(status().isNotFound());
    }

    @Test
    void theCounterKeepsFactories() throws Exception {
        long pelanggan = id("pelanggan", "kunci_kirim = 'demo-2'");
        assertThat(web.isi("cs.plg", PABRIK)).contains("Jalan Kapten A. Rivai No. 21");
        String nama = sql.queryForObject("select nama from pelanggan where id = ?", String.class, pelanggan);
        assertThat(web.isi("cs.plg", PABRIK + "/baru?cari=" + nama)).contains("pelanggan=" + pelanggan);
        assertThat(web.isi("cs.plg", PABRIK + "/baru?pelanggan=" + pelanggan)).contains(nama);
        web.buka("cs", PABRIK + "/baru?pelanggan=" + pelanggan).andExpect(status().isNotFound());
        ditolak("Isi alamat", "cs.plg", PABRIK + "/baru", "pelangganId", String.valueOf(pelanggan), "nama", "Pabrik Halaman");
        kirim("cs.plg", PABRIK + "/baru", "pelangganId", String.valueOf(pelanggan), "nama", "Pabrik Halaman", "alamat", "Jalan Uji 1", "aktif", "true");
        long id = id("pabrik", "nama = 'Pabrik Halaman'");
        kirim("cs.plg", PABRIK + "/" + id, "nama", "Pabrik Halaman", "alamat", "Jalan Uji 2", "kota", "Kota Palembang");
        assertThat(web.isi("cs.plg", PABRIK + "?cari=Halaman&urut=kota")).contains("Jalan Uji 2", "Tidak Aktif");
        web.buka("cs.plg", PABRIK + "/" + id + "/surat").andExpect(status().isNotFound());
        web.kirim("cs", PABRIK + "/" + id + "/hapus").andExpect(status().isNotFound());
        web.kirim("cs", PABRIK + "/baru", "pelangganId", String.valueOf(pelanggan), "nama", "x", "alamat", "x").andExpect(status().isNotFound());
        kirim("cs.plg", PABRIK + "/" + id + "/hapus");
        assertThat(ada("pabrik", id)).isFalse();
    }

    @Test
    void othersAreKeptOut() throws Exception {
        for (String alamat : List.of(PRODUK, SYARAT, TINJAUAN, MUTU, EVALUATOR, PENANDA)) {
            web.buka("evaluator", alamat).andExpect(status().isForbidden());
            web.buka("cs", alamat).andExpect(status().isForbidden());
        }
        web.buka("adminsert", PABRIK).andExpect(status().isForbidden());
        web.kirim("pjsert", TINJAUAN + "/baru", "urutan", "1", "isi", "x", "pilihan1", "a", "pilihan2", "b").andExpect(status().isForbidden());
    }

    @Test
    @Tag("QUO-013")
    void everybodyMayLookUpScopeAndFees() throws Exception {
        String ptk = web.tanpaMasuk(get("/publik/ruang-lingkup-sertifikasi").param("satker", "bspji-pontianak")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(ptk).contains("Air Mineral", "SNI 3553:2023", "Wajib", "Rp 5.150.000", "Sertifikasi Industri Hijau");
        assertThat(web.tanpaMasuk(get("/publik/ruang-lingkup-sertifikasi").param("satker", "bspji-pontianak").param("lang", "en")).andReturn().getResponse().getContentAsString()).as("for readers of English")
            .contains(">Type 5<", ">Initial certification<", ">per certification<").doesNotContain(">Tipe 5<", ">Sertifikasi Awal<", ">per sertifikasi<");
        assertThat(web.tanpaMasuk(get("/publik/ruang-lingkup-sertifikasi").param("satker", "bspji-palembang")).andReturn().getResponse().getContentAsString()).contains("belum mempunyai produk");
    }
}
