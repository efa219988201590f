package id.laju.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** The register of certificates, with those from before this system; everything is rolled back. */
@LajuTest
@Transactional
class RegisterSertifikatTest {

    private static final String SATKER = "bspji-pontianak";
    private static final String NOMOR = "R/097/BSPJI-Pontianak/MS/IV/2023";

    @Autowired SertifikatService sertifikat;
    @Autowired KeadaanSertifikatService keadaanService;
    @Autowired SertifikatLamaService lamaService;
    @Autowired LingkupService lingkup;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private static IsianSertifikat isian(String nomor, LocalDate terbit, LocalDate berakhir) {
        return new IsianSertifikat(nomor, "kapuassegar4088", "TIPE_5", null, "PT Kapuas Segar Lestari", "Jalan Adisucipto Km 9", "Kubu Raya", "Hendra Wijaya", "Air Mineral", "SNI 3553:2015", null,
            "B/657/BSKJI/Baristand-Pontianak/MS/XI/2022", terbit, berakhir, "Kapuas Jernih; Air Mineral; Gelas 220 ml, Botol 600 ml\nKapuas Dingin");
    }

    private long catat(String nomor, String terbit) {
        return lamaService.catat(SATKER, null, isian(nomor, LocalDate.parse(terbit), null), "sertifikat.pdf", ContohBerkas.pdf(nomor), "adminsert.ptk");
    }

    private void hari(String tanggal) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(tanggal).atTime(10, 0).atZone(ZoneId.of("Asia/Pontianak")).toInstant()));
    }

    private List<BarisRegister> cari(String kata, KeadaanSertifikat keadaan) {
        return sertifikat.umum(null, keadaan, new PermintaanHalaman(kata, null, false, 1, 25)).isi();
    }

    private void ditolak(Runnable kerja, String... bidang) {
        assertThatThrownBy(kerja::run).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys(bidang));
    }

    @ParameterizedTest
    @Tag("CRT-068")
    @CsvSource({"2022-11-02, 2026-11-01", "2023-04-18, 2027-04-17", "2022-06-06, 2026-06-05", "2022-01-06, 2026-01-05", "2021-12-23, 2025-12-22", "2024-02-29, 2028-02-28"})
    void fourYearsLessADay(LocalDate terbit, LocalDate berakhir) {
        assertThat(sertifikat.ambil(SATKER, catat("R/1/UJI", terbit.toString())).berakhir()).isEqualTo(berakhir);
    }

    @Test
    @Tag("CRT-070")
    void anOldCertificateIsTypedInFoundAndCorrected() throws Exception {
        var orang = akun.loadUserByUsername("adminsert.ptk");
        var minta = multipart("/kelola/sertifikat/baru").file(new MockMultipartFile("berkas", "r97.pdf", "application/pdf", ContohBerkas.pdf(NOMOR)));
        minta.param("nomor", NOMOR).param("skema", "TIPE_5").param("pemegang", "PT Kapuas Segar Lestari").param("alamat", "Jalan Adisucipto Km 9").param("kota", "Kubu Raya").param("akun", "kapuassegar4088");
        minta.param("produk", "Air Mineral").param("acuan", "SNI 3553:2015").param("terbit", "2023-04-18").param("merek", "Kapuas Jernih; Air Mineral; Gelas 220 ml");
        String ke = web.kirim(orang, minta).andReturn().getResponse().getRedirectedUrl();
        assertThat(ke).matches("/kelola/sertifikat/\\d+\\?satker=" + SATKER);
        long id = Long.parseLong(ke.replaceAll("\\D+(\\d+).*", "$1"));
        assertThat(web.buka("adminsert.ptk", ke).andReturn().getResponse().getContentAsString()).contains(NOMOR, "Kapuas Jernih", "17 April 2027", "Catat keadaan baru", "/kelola/sertifikat/" + id + "/ubah");
        assertThat(web.buka("cs.ptk", ke).andReturn().getResponse().getContentAsString()).contains(NOMOR).doesNotContain("Catat keadaan baru", "/ubah");
        assertThat(web.buka("cs.ptk", "/kelola/sertifikat?cari=Jernih").andReturn().getResponse().getContentAsString()).contains(NOMOR, "Register Sertifikat").doesNotContain("Catat sertifikat lama");
        assertThat(web.buka("cs.ptk", "/kelola/sertifikat/" + id + "/berkas").andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(web.buka("cs", "/kelola/sertifikat/" + id).andReturn().getResponse().getStatus()).as("another balai").isEqualTo(404);
        assertThat(web.buka("cs", "/kelola/sertifikat/" + id + "/berkas").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.buka("analis.ptk", "/kelola/sertifikat").andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.buka("adminsert.ptk", "/kelola/sertifikat/" + id + "/ubah").andReturn().getResponse().getContentAsString()).contains("Kapuas Jernih; Air Mineral; Gelas 220 ml", "kapuassegar4088");
        lamaService.catat(SATKER, id, isian(NOMOR, LocalDate.parse("2023-04-18"), LocalDate.parse("2027-04-17")), null, null, "adminsert.ptk");
        assertThat(sertifikat.merek(id)).extracting(MerekSertifikat::merek).containsExactly("Kapuas Jernih", "Kapuas Dingin");
        assertThat(sertifikat.ambil(SATKER, id).berkasId()).as("the scan stays").isNotNull();
    }

    /** Its paper still has them, so that its other words can be corrected. */
    @Test
    void anOldOneWithAReducedScopeIsCorrectedWithAllItsBrands() throws Exception {
        hari("2024-05-01");
        long id = catat(NOMOR, "2023-04-18");
        lingkup.kurangi(SATKER, id, List.of(2), LocalDate.parse("2024-04-30"), "Tidak diproduksi lagi", "B/80", "pjsert.ptk");
        assertThat(web.buka("adminsert.ptk", "/kelola/sertifikat/" + id + "/ubah").andReturn().getResponse().getContentAsString()).contains("Botol 600 ml\nKapuas Dingin</textarea>");
        lamaService.catat(SATKER, id, isian(NOMOR, LocalDate.parse("2023-04-18"), LocalDate.parse("2027-04-16")), null, null, "adminsert.ptk");
        assertThat(sertifikat.ambil(id).berakhir()).isEqualTo("2027-04-16");
        assertThat(sertifikat.merek(id)).extracting(MerekSertifikat::merek).as("out of the scope all the same").containsExactly("Kapuas Jernih");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsStored() {
        catat(NOMOR, "2023-04-18");
        ditolak(() -> lamaService.catat(SATKER, null, isian(NOMOR.toLowerCase(), LocalDate.parse("2023-04-18"), null), "s.pdf", ContohBerkas.pdf("s"), "adminsert.ptk"), "nomor");
        ditolak(() -> lamaService.catat(SATKER, null, isian("R/2", LocalDate.parse("2023-04-18"), LocalDate.parse("2023-04-18")), null, null, "adminsert.ptk"), "berakhir", "berkas");
        ditolak(() -> lamaService.catat(SATKER, null, isian("R/2", LocalDate.parse("2099-01-01"), null), "s.pdf", ContohBerkas.pdf("s"), "adminsert.ptk"), "terbit");
        ditolak(() -> lamaService.catat(SATKER, null, new IsianSertifikat(null, "argonmulia3508", "TIPE_9", null, null, null, null, null, null, null, null, null, null, null, null), null, null, "adminsert.ptk"),
            "nomor", "akun", "skema", "pemegang", "alamat", "produk", "acuan", "terbit", "berkas");
    }

    @Test
    @Tag("STS-024")
    void theStateFollowsTheLettersAndTheDate() {
        hari("2024-05-01");
        long id = catat(NOMOR, "2023-04-18");
        ditolak(() -> keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.DIBEKUKAN, LocalDate.parse("2024-05-02"), " ", null, "adminsert.ptk"), "sejak", "alasan");
        ditolak(() -> keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.KEDALUWARSA, LocalDate.parse("2024-05-01"), "x", "y", "adminsert.ptk"), "keadaan");
        ditolak(() -> keadaanService.nyatakan(SATKER, id, null, LocalDate.parse("2023-04-17"), "x", "y", "adminsert.ptk"), "keadaan", "sejak");
        keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.DIBEKUKAN, LocalDate.parse("2024-04-30"), "Surveilan tidak dilaksanakan", "B/12/2024", "adminsert.ptk");
        assertThat(cari(NOMOR, KeadaanSertifikat.DIBEKUKAN)).hasSize(1);
        assertThat(cari(NOMOR, KeadaanSertifikat.AKTIF)).isEmpty();
        ditolak(() -> keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.AKTIF, LocalDate.parse("2024-04-29"), "x", "y", "adminsert.ptk"), "sejak");
        keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.AKTIF, LocalDate.parse("2024-05-01"), "Surveilan selesai", "B/20/2024", "adminsert.ptk");
        assertThat(sertifikat.riwayat(id)).extracting(RiwayatSertifikat::keadaan).containsExactly(KeadaanSertifikat.AKTIF, KeadaanSertifikat.DIBEKUKAN, KeadaanSertifikat.AKTIF);
        hari("2027-04-17");
        assertThat(cari(NOMOR, KeadaanSertifikat.AKTIF)).as("its last day").hasSize(1);
        hari("2027-04-18");
        assertThat(cari(NOMOR, KeadaanSertifikat.KEDALUWARSA)).hasSize(1);
        assertThat(sertifikat.ambil(SATKER, id).keadaan(LocalDate.parse("2027-04-18"))).isEqualTo(KeadaanSertifikat.KEDALUWARSA);
        keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.BATAL, LocalDate.parse("2027-04-18"), "Salah catat", "Nota 3", "adminsert.ptk");
        assertThat(cari(NOMOR, null)).as("what was written down by mistake is not shown to the public").isEmpty();
        ditolak(() -> keadaanService.nyatakan(SATKER, id, KeadaanSertifikat.AKTIF, LocalDate.parse("2027-04-18"), "x", "y", "adminsert.ptk"), "keadaan");
        assertThat(catat(NOMOR, "2023-04-18")).as("its number is free for the right one").isNotEqualTo(id);
    }

    @Test
    void anybodyFindsItByNumberCompanyProductBrandOrStandardAndReadsNoContact() throws Exception {
        catat(NOMOR, "2023-04-18");
        for (String kata : List.of("r/097", "kapuas segar", "mineral", "kapuas dingin", "3553:2015", "Kubu")) {
            assertThat(cari(kata, null)).as(kata).extracting(BarisRegister::nomor).contains(NOMOR);
        }
        assertThat(cari("%", null)).as("taken literally").isEmpty();
        String halaman = web.tanpaMasuk(get("/publik/sertifikat").param("cari", "Kapuas Jernih")).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains(NOMOR, "Kapuas Jernih", "SNI 3553:2015", "18-04-2023 - 17-04-2027").doesNotContain("Adisucipto", "Hendra Wijaya", "kapuassegar4088", "B/657");
        assertThat(web.tanpaMasuk(get("/publik/sertifikat").param("satker", "bbspjikfk").param("cari", "Kapuas Jernih")).andReturn().getResponse().getContentAsString()).doesNotContain(NOMOR);
        assertThat(web.tanpaMasuk(get("/publik/sertifikat").param("keadaan", "NGAWUR").param("satker", "tidak-ada").param("urut", "nomor; drop")).andReturn().getResponse().getStatus()).isEqualTo(200);
    }

    private String publik(String nomor, String bahasa) throws Exception {
        return web.tanpaMasuk(get("/publik/sertifikat").param("cari", nomor).param("lang", bahasa)).andReturn().getResponse().getContentAsString();
    }

    private void catat(String nomor, String skema, String acuan, String peringkat) {
        lamaService.catat(SATKER, null, new IsianSertifikat(nomor, null, skema, null, "PT Kapuas Segar Lestari", "Jalan Adisucipto Km 9", "Kubu Raya", null, "Produksi air minum", acuan, peringkat, null,
            LocalDate.parse("2023-04-18"), null, null), "s.pdf", ContohBerkas.pdf(nomor), "adminsert.ptk");
    }

    @Test
    void theSchemeIsNamedInTheReadersLanguageAndTheStandardOnce() throws Exception {
        catat("R/MUTU/UJI", "MUTU", "SNI ISO 9001:2015", null);
        catat("R/SIH/UJI", "INDUSTRI_HIJAU", "SIH 11050.1:2020", "Level 5");
        assertThat(publik("R/MUTU/UJI", "id")).contains(">Sistem Manajemen Mutu<").containsOnlyOnce("SNI ISO 9001:2015");
        assertThat(publik("R/MUTU/UJI", "en")).contains(">Quality management system<").containsOnlyOnce("SNI ISO 9001:2015");
        assertThat(publik("R/SIH/UJI", "id")).contains("Sertifikasi Industri Hijau, Level 5");
        assertThat(publik("R/SIH/UJI", "en")).contains("Green industry certification, Level 5").doesNotContain("Sertifikasi Industri Hijau");
        assertThat(web.buka("cs.ptk", "/kelola/sertifikat?cari=R/MUTU/UJI").andReturn().getResponse().getContentAsString()).containsOnlyOnce("SNI ISO 9001:2015");
    }

    @Test
    void nothingLeavesTheRegister() {
        long id = catat(NOMOR, "2023-04-18");
        for (String perintah : List.of("delete from sertifikat where id = " + id, "update keadaan_sertifikat set alasan = 'x' where sertifikat_id = " + id, "delete from keadaan_sertifikat where sertifikat_id = " + id,
                "truncate sertifikat cascade", "update sertifikat set dicatat_oleh = 'x' where id = " + id)) {
            sql.execute("savepoint sebelum");
            assertThatThrownBy(() -> sql.execute(perintah)).as(perintah).isInstanceOf(DataAccessException.class);
            sql.execute("rollback to sebelum");
        }
    }
}
