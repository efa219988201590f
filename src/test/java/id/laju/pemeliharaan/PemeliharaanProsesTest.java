package id.laju.pemeliharaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.pemantauan.PerihalKasus;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.JenisLayanan;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanDiajukan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlatSertifikasi;
import id.laju.sertifikasi.Kegiatan;
import id.laju.sertifikasi.PenilaianDiputuskan;
import id.laju.sertifikasi.SertifikatAcuan;
import id.laju.sertifikat.AlurSertifikat;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.KeadaanSertifikatService;
import id.laju.sertifikat.LingkupService;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatLamaService;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of {@code pemeliharaan-sertifikat} and {@code penilaian-berkala}, with moved clocks. */
@LajuTest
class PemeliharaanProsesTest {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    /** A working day, so early that all deadlines lie in years whose holidays are known. */
    private static final LocalDate HARI = LocalDate.parse("2027-01-11");

    @Autowired AlurSertifikat alur;
    @Autowired AlurPenawaran latar;
    @Autowired PemeliharaanService pemeliharaan;
    @Autowired KasusService langkah;
    @Autowired List<PerihalKasus> perihal;
    @Autowired AturanPemeliharaan aturan;
    @Autowired BatasPemeliharaan batas;
    @Autowired SertifikatService sertifikat;
    @Autowired SertifikatAcuan register;
    @Autowired KeadaanSertifikatService keadaanService;
    @Autowired SertifikatLamaService lamaService;
    @Autowired LingkupService lingkup;
    @Autowired PermohonanService permohonan;
    @Autowired PengajuanService pengajuan;
    @Autowired AlatSertifikasi alat;
    @Autowired ManagementService pengelola;
    @Autowired RuntimeService mesin;
    @Autowired UserDetailsService akun;
    @Autowired ApplicationEventPublisher siar;
    @Autowired TransactionTemplate transaksi;
    @Autowired WebUji web;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private Sertifikat s;

    @BeforeEach
    void padaHariItu() throws Exception {
        alat.kosongkanProfil(alat.argon());
        hari(HARI);
    }

    @AfterEach
    void bereskan() throws Exception {
        alat.kosongkanProfil(alat.argon());
        mesin.createProcessInstanceQuery().processInstanceBusinessKeyLike("%/SRT-" + s.id() + "-%").rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        mesin.createProcessInstanceQuery().processDefinitionKey("surat-sertifikat").variableValueEquals("sertifikatId", s.id()).list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
    }

    private Pemeliharaan masa() {
        return pemeliharaan.berjalan(s.id()).orElseThrow();
    }

    private String kasus() {
        return masa().kasus();
    }

    private static void hari(LocalDate hari) {
        ClockUtil.setCurrentTime(Date.from(hari.atTime(9, 0).atZone(ZONA).toInstant()));
    }

    private void timer(String elemen) {
        latar.timerTiba(kasus(), elemen);
        if (pemeliharaan.berjalan(s.id()).isPresent()) {
            latar.latar(kasus());
        }
    }

    private void terbit() {
        s = alur.terbit();
    }

    /** Up to the wait for the customer. */
    private void jatuhTempo() {
        s = alur.lama(HARI.minusMonths(10));
        timer("catchEvent_menjelangPenilaian");
    }

    private void kerja(String frasa, Map<String, Object> isian) {
        String kasus = kasus();
        orang.selesaikan("pjsert", kasus, frasa, isian);
        latar.latar(kasus);
    }

    private void ditolak(String frasa, Map<String, Object> isian, String... bidang) {
        assertThatThrownBy(() -> orang.selesaikan(frasa.equals("laporSertifikat") ? "adminsert" : "pjsert", kasus(), frasa, isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys(bidang));
    }

    private String halaman(String siapa) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), get("/portal/sertifikat/" + s.id() + "/penilaian")).andReturn().getResponse().getContentAsString();
    }

    private int jawab(String siapa, String apa, String... isian) throws Exception {
        var minta = post("/portal/sertifikat/" + s.id() + "/penilaian/" + apa);
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        int kode = kode(web.kirim(akun.loadUserByUsername(siapa), minta).andReturn());
        latar.latar(kasus());
        return kode;
    }

    /** A form that was refused comes back to its page with the sentence. */
    private static int kode(MvcResult jawaban) {
        return jawaban.getFlashMap().containsKey("pesanGalat") ? 422 : jawaban.getResponse().getStatus();
    }

    private boolean menunggu() {
        return mesin.createExecutionQuery().processInstanceBusinessKey(kasus()).activityId("receiveTask_ajukanPenilaian").count() == 1;
    }

    private boolean tugas(String frasa) {
        return orang.tugas(kasus(), frasa) != null;
    }

    private List<String> surat(String bagian) {
        return sql.queryForList("select judul || ' ' || teks from surat_keluar where kunci like ?", String.class, "pemeliharaan/" + s.id() + "/" + bagian + "%");
    }

    private KeadaanSertifikat keadaan() {
        return sertifikat.ambil(s.id()).keadaan(sertifikat.hariIni(s.satker()));
    }

    private String publik() throws Exception {
        return web.tanpaMasuk(get("/publik/sertifikat").param("cari", s.nomor())).andReturn().getResponse().getContentAsString();
    }

    private boolean berakhir(String kasus) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).processDefinitionKey("penilaian-berkala").count() == 0;
    }

    private static Map<String, Object> putusan(String keputusan, LocalDate batas, String dasar) {
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", keputusan, "alasan", "Alasan " + keputusan));
        if (batas != null) {
            isi.put("batas", batas.toString());
        }
        if (dasar != null) {
            isi.put("dasar", dasar);
        }
        return isi;
    }

    private int unggah(String siapa) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), multipart("/api/lapor-sertifikat/" + orang.tugas(kasus(), "laporSertifikat").getId()).file(new MockMultipartFile("bukti", "bukti.pdf", "application/pdf", ContohBerkas.pdf("bukti"))).header("Accept", "application/json"))
            .andReturn().getResponse().getStatus();
    }

    @Test
    void reportedToBsnWithItsProofAndTheCustomerReadsTheNextStep() throws Exception {
        terbit();
        pemeliharaan.mulai(s.id());
        assertThat(pemeliharaan.semua(s.id())).as("begun once").hasSize(1);
        assertThat(orang.lihat("adminsert", orang.tugas(kasus(), "laporSertifikat")).get("tujuan").asText()).isEqualTo("BSN");
        ditolak("laporSertifikat", Map.of(), "keputusan");
        assertThatThrownBy(() -> orang.selesaikan("adminsert", kasus(), "laporSertifikat", Map.of())).as("what the form shows only after the choice is not counted before it").hasMessage("Pilih apakah sertifikat ini dilaporkan.");
        ditolak("laporSertifikat", Map.of("keputusan", "tidak"), "alasan");
        ditolak("laporSertifikat", Map.of("keputusan", "lapor"), "tanggal", "nomor", "bukti");
        assertThat(unggah("cs")).isEqualTo(403);
        assertThat(unggah("adminsert.ptk")).isIn(403, 404, 409);
        assertThat(unggah("adminsert")).isEqualTo(200);
        ditolak("laporSertifikat", Map.of("keputusan", "lapor", "tanggal", s.terbit().minusDays(1).toString(), "nomor", "BSN-1"), "tanggal");
        orang.selesaikan("adminsert", kasus(), "laporSertifikat", Map.of("keputusan", "lapor", "tanggal", s.terbit().toString(), "nomor", "BSN-1"));
        latar.latar(kasus());
        assertThat(lonceng()).as("in the bell of its users").contains("beritahuPelaporan");
        jalan();
        assertThat(surat("dilaporkan")).isNotEmpty().allSatisfy(t -> assertThat(t).contains("BSN", "SPPT SNI"));
        assertThat(halaman("argonmulia3508")).as("on the page to which the mail leads").contains("dilaporkan ke BSN pada", "BSN-1", "Langkah Anda berikutnya: Ajukan SPPT SNI").doesNotContain("Belum ada yang perlu");
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sertifikat/" + s.id() + "/penilaian?lang=en")).andReturn().getResponse().getContentAsString()).contains("Apply to BSN for the SNI mark").doesNotContain("Ajukan SPPT SNI");
        keadaanService.nyatakan(s.satker(), s.id(), KeadaanSertifikat.DIBEKUKAN, s.terbit(), "Tanda SNI disalahgunakan", "B/72", "adminsert");
        assertThat(halaman("argonmulia3508")).as("no assessment would help").contains("Hubungi balai").doesNotContain("Ajukan penilaiannya", "Langkah Anda berikutnya");
        assertThat(surat("berubah/DIBEKUKAN")).isNotEmpty().allSatisfy(t -> assertThat(t).contains("Hubungi balai").doesNotContain("Ajukan penilaiannya"));
        assertThat(web.buka("cs", "/api/lapor-sertifikat/" + s.id() + "/bukti").andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(web.buka("cs.ptk", "/api/lapor-sertifikat/" + s.id() + "/bukti").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.buka("pjsert", "/kasus/" + kasus()).andReturn().getResponse().getContentAsString()).contains("BSN-1", s.nomor());
        Sertifikat lain = sertifikat.ambil(sql.queryForObject("select id from sertifikat where nomor = 'R/091/BSKJI/BSPJI-Pontianak/MS/XI/2023'", Long.class));
        assertThat(aturan.lapor(lain).map(AturanPemeliharaan.Lapor::tujuan)).as("mandatory").contains("SIINas");
    }

    @Test
    @Tag("CRT-071")
    @Tag("CRT-072")
    @Tag("NTF-007")
    @Tag("STS-023")
    @Tag("RPT-015")
    void aYearLaterTheCustomerIsRemindedAppliesAndTheNextPeriodBegins() throws Exception {
        terbit();
        assertThat(masa().jatuhTempo()).isEqualTo(s.terbit().plusYears(1));
        assertThat(masa().diingatkan()).isEqualTo(s.terbit().plusMonths(9));
        orang.selesaikan("adminsert", kasus(), "laporSertifikat", Map.of("keputusan", "tidak", "alasan", "Dilaporkan pemegang sendiri"));
        assertThat(surat("dilaporkan")).as("nothing was reported").isEmpty();
        assertThat(halaman("argonmulia3508")).contains("Penilaian berikutnya belum perlu diajukan").doesNotContain("Kami siap dinilai");
        assertThat(jawab("argonmulia3508", "ajukan")).as("nothing waits yet").isEqualTo(422);
        hari(masa().diingatkan());
        timer("catchEvent_menjelangPenilaian");
        assertThat(surat("jatuh-tempo")).isNotEmpty();
        String info = web.buka("adminsert", "/kelola/info-sertifikat?bagian=3&cari=" + s.nomor()).andReturn().getResponse().getContentAsString();
        assertThat(info).contains(s.nomor(), "https://wa.me/62", "Kirim Email", "Kirim WA", ">Selesai<", "Surveilan").doesNotContain("??");
        String selesai = "/kelola/info-sertifikat/" + s.id() + "/selesai";
        assertThat(web.kirim("adminsert.ptk", selesai).andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim("adminsert", selesai, "bagian", "3");
        assertThat(web.buka("adminsert", "/kelola/info-sertifikat?bagian=3&cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).as("ticked off").contains("Selesai, ", "Kirim Email").doesNotContain(">Selesai<");
        assertThat(halaman("argonmulia3508")).doesNotContain("dihubungi");
        assertThat(web.buka("adminsert", "/kelola/info-sertifikat?bagian=1&cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).as("due in three months").doesNotContain("Kirim Email");
        assertThat(web.buka("adminsert.ptk", "/kelola/info-sertifikat?bagian=seluruh&cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).as("another balai").doesNotContain("/kelola/sertifikat/" + s.id() + "\"");
        assertThat(web.buka("pjsert", "/kelola/info-sertifikat/ekspor.xlsx?bagian=seluruh&cari=" + s.nomor()).andReturn().getResponse().getContentAsByteArray()).startsWith('P', 'K');
        hari(masa().diingatkan().plusDays(30));
        timer("boundaryEvent_ingatPenilaian");
        int sebelum = surat("ingat/").size();
        assertThat(sebelum).isPositive();
        web.kirim("adminsert", "/kelola/info-sertifikat/" + s.id() + "/surel");
        assertThat(surat("ingat/")).as("one for each day").hasSize(sebelum);
        assertThat(web.kirim("adminsert.ptk", "/kelola/info-sertifikat/" + s.id() + "/surel").andReturn().getResponse().getStatus()).isEqualTo(404);
        tanpaPermohonanDaring(() -> assertThat(halaman("argonmulia3508")).contains("Kami siap dinilai", "Minta penundaan").doesNotContain("??", "Dilaporkan pemegang sendiri"));
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sertifikat").param("cari", s.nomor())).andReturn().getResponse().getContentAsString()).contains("Perlu tindakan Anda");
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal")).andReturn().getResponse().getContentAsString()).contains("/portal/sertifikat/" + s.id() + "/penilaian", "Ajukan penilaian sertifikat")
            .as("two certificates that fall due differ").contains("<strong>" + s.nomor() + ", " + s.produk() + "</strong>");
        jalan();
        for (String apa : List.of("ajukan", "draf", "tunda", "kembalikan")) {
            assertThat(jawab("kapuassegar4088", apa)).as(apa).isEqualTo(404);
        }
        assertThat(web.kirim(akun.loadUserByUsername("kapuassegar4088"), get("/portal/sertifikat/" + s.id() + "/penilaian")).andReturn().getResponse().getStatus()).isEqualTo(404);
        tanpaPermohonanDaring(() -> assertThat(jawab("argonmulia3508", "ajukan")).isEqualTo(302));
        assertThat(halaman("argonmulia3508")).contains("Penilaian sudah diajukan");
        assertThat(web.buka("adminsert", "/kelola/info-sertifikat?bagian=3&cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).as("nobody is to be reminded").contains(" diajukan ").doesNotContain("Kirim Email");
        ditolak("catatHasilPenilaian", Map.of(), "keputusan", "alasan");
        ditolak("catatHasilPenilaian", putusan("dipertahankan", null, null), "dasar");
        Pemeliharaan lama = masa();
        kerja("catatHasilPenilaian", putusan("dipertahankan", null, "12/FR-7.5.3"));
        assertThat(pemeliharaan.ambil(lama.id()).hasil()).isEqualTo("DIPERTAHANKAN");
        assertThat(masa().ke()).isEqualTo(2);
        assertThat(masa().jatuhTempo()).isEqualTo(s.terbit().plusYears(2));
        assertThat(tugas("laporSertifikat")).as("asked once").isFalse();
    }

    @Test
    void aPostponementIsAskedForRefusedAndGrantedWithinItsLimit() throws Exception {
        jatuhTempo();
        LocalDate tempo = masa().jatuhTempo();
        assertThat(jawab("argonmulia3508", "tunda", "tanggal", tempo.plusMonths(4).toString(), "alasan", "Renovasi")).as("too late").isEqualTo(422);
        assertThat(jawab("argonmulia3508", "tunda", "tanggal", "besok", "alasan", "")).isEqualTo(422);
        assertThat(jawab("argonmulia3508", "tunda", "tanggal", tempo.plusMonths(2).toString(), "alasan", "Renovasi pabrik")).isEqualTo(302);
        assertThat(halaman("argonmulia3508")).contains("sedang diputuskan").doesNotContain("Kami siap dinilai");
        assertThat(jawab("argonmulia3508", "tunda", "tanggal", tempo.plusMonths(2).toString(), "alasan", "Lagi")).as("is being decided").isEqualTo(422);
        ditolak("putuskanTundaPenilaian", Map.of(), "keputusan", "alasan");
        kerja("putuskanTundaPenilaian", putusan("tolak", null, null));
        assertThat(menunggu()).isTrue();
        assertThat(masa().batas()).isEqualTo(tempo);
        assertThat(surat("putusan/")).isNotEmpty().allSatisfy(t -> assertThat(t).contains("Alasan tolak"));
        jawab("argonmulia3508", "tunda", "tanggal", tempo.plusMonths(2).toString(), "alasan", "Pabrik masih ditutup");
        ditolak("putuskanTundaPenilaian", putusan("setuju", tempo.plusMonths(4), null), "batas");
        kerja("putuskanTundaPenilaian", putusan("setuju", tempo.plusMonths(2), null));
        assertThat(masa().batas()).isEqualTo(tempo.plusMonths(2));
        assertThat(pengelola.createJobQuery().activityId("boundaryEvent_penilaianLewat").processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus()).processDefinitionKey("penilaian-berkala").singleResult().getId())
            .singleResult().getDuedate()).as("from the row").isEqualTo(Date.from(tempo.plusMonths(2).plusDays(1).atStartOfDay(ZONA).toInstant()));
    }

    private interface Kerja {
        void lakukan() throws Exception;
    }

    /** Whether or not such requests are taken here by now. */
    private static void tanpaPermohonanDaring(Kerja kerja) throws Exception {
        Object daring = ReflectionTestUtils.getField(JenisLayanan.SERTIFIKASI_PRODUK, "daring");
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", false);
        try {
            kerja.lakukan();
        } finally {
            ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", daring);
        }
    }

    private void lewat() {
        hari(masa().batas().plusDays(1));
        timer("boundaryEvent_penilaianLewat");
    }

    /** What its holder is told at the bell, which shows the newest of all that the holder is told. */
    private List<String> lonceng() {
        return langkah.pemberitahuan(s.pelangganId(), Integer.MAX_VALUE).stream().filter(l -> l.kasus().equals(kasus())).map(Langkah::frasa).toList();
    }

    /** The bell names the certificate and leads to its page. */
    private void jalan() {
        assertThat(perihal).anySatisfy(p -> assertThat(p.alamat(kasus())).contains("/portal/sertifikat/" + s.id() + "/penilaian"))
            .anySatisfy(p -> assertThat(p.perihal(kasus())).hasValueSatisfying(n -> assertThat(n).startsWith(s.nomor())));
    }

    @Test
    void whoDoesNothingIsSuspendedAndRestoredWhenItIsDone() throws Exception {
        jatuhTempo();
        lewat();
        assertThat(surat("lewat/")).isNotEmpty();
        assertThat(halaman("argonmulia3508")).as("as the mail says").contains("sedang diputuskan", "kirim secepatnya").doesNotContain("Belum ada yang perlu Anda lakukan");
        ditolak("putuskanPenilaianLewat", Map.of(), "keputusan", "alasan");
        ditolak("putuskanPenilaianLewat", putusan("waktu", LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONA).plusMonths(4), null), "batas");
        ditolak("putuskanPenilaianLewat", putusan("cabut", null, null), "keputusan");
        kerja("putuskanPenilaianLewat", putusan("waktu", LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONA).plusMonths(1), null));
        assertThat(menunggu()).isTrue();
        lewat();
        kerja("putuskanPenilaianLewat", putusan("bekukan", null, null));
        String nomor = sertifikat.riwayat(s.id()).get(0).dasar();
        assertThat(nomor).matches("B/KS-\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(keadaan()).isEqualTo(KeadaanSertifikat.DIBEKUKAN);
        assertThat(publik()).contains("Dibekukan");
        assertThat(surat("berubah/DIBEKUKAN")).isNotEmpty().allSatisfy(t -> assertThat(t).contains(nomor, "Alasan bekukan", "Ajukan penilaiannya"));
        assertThat(halaman("argonmulia3508")).contains("Sertifikat ini dibekukan", "Alasan bekukan", "Ajukan penilaiannya", "(batas waktu ");
        assertThat(lonceng()).contains("kabariPenilaian", "kabarkanPenilaianLewat");
        assertThat(menunggu()).isTrue();
        tanpaPermohonanDaring(() -> assertThat(jawab("argonmulia3508", "ajukan")).isEqualTo(302));
        kerja("catatHasilPenilaian", putusan("ulangi", null, null));
        assertThat(menunggu()).as("to be applied for once more").isTrue();
        transaksi.executeWithoutResult(t -> sql.update("update pemeliharaan_sertifikat set diajukan = now() where id = ?", masa().id()));
        lewat();
        ditolak("putuskanPenilaianLewat", putusan("cabut", null, null), "keputusan");
        kerja("putuskanPenilaianLewat", putusan("waktu", null, null));
        Pemeliharaan lama = masa();
        kerja("catatHasilPenilaian", putusan("dipertahankan", null, "13/FR-7.5.3"));
        assertThat(keadaan()).isEqualTo(KeadaanSertifikat.AKTIF);
        assertThat(surat("berubah/AKTIF")).isNotEmpty();
        assertThat(publik()).doesNotContain("Dibekukan</span>");
        assertThat(berakhir(lama.kasus())).isTrue();
        assertThat(langkah.ambil(lama.kasus()).status()).as("over, not under way").isEqualTo("Selesai");
    }

    @Test
    void whoIsSuspendedAndStillDoesNothingLosesIt() throws Exception {
        jatuhTempo();
        tanpaPermohonanDaring(() -> assertThat(jawab("argonmulia3508", "ajukan")).isEqualTo(302));
        ditolak("catatHasilPenilaian", putusan("tidakDipertahankan", null, null), "dasar");
        kerja("catatHasilPenilaian", putusan("tidakDipertahankan", null, "15/FR-7.5.3"));
        assertThat(orang.lihat("pjsert", orang.tugas(kasus(), "putuskanPenilaianLewat")).get("gagal").asBoolean()).isTrue();
        kerja("putuskanPenilaianLewat", putusan("bekukan", null, null));
        assertThat(menunggu()).as("to be applied for once more").isTrue();
        lewat();
        Pemeliharaan lama = masa();
        assertThat(orang.lihat("pjsert", orang.tugas(kasus(), "putuskanPenilaianLewat")).get("beku").asBoolean()).isTrue();
        ditolak("putuskanPenilaianLewat", putusan("bekukan", null, null), "keputusan");
        kerja("putuskanPenilaianLewat", putusan("cabut", null, null));
        assertThat(keadaan()).isEqualTo(KeadaanSertifikat.DICABUT);
        assertThat(surat("berubah/DICABUT")).isNotEmpty();
        assertThat(pemeliharaan.ambil(lama.id()).hasil()).isEqualTo("DICABUT");
        assertThat(pemeliharaan.berjalan(s.id())).as("nothing follows").isEmpty();
        assertThat(berakhir(lama.kasus())).isTrue();
        assertThat(halaman("argonmulia3508")).contains("tidak berlaku lagi");
    }

    @Test
    void aCertificateIsHandedBackByItsHolder() throws Exception {
        jatuhTempo();
        assertThat(jawab("argonmulia3508", "kembalikan", "alasanKembali", "Produksi dihentikan")).as("without the box").isEqualTo(422);
        assertThat(jawab("argonmulia3508", "kembalikan", "alasanKembali", "Produksi dihentikan", "yakin", "true")).isEqualTo(302);
        kerja("putuskanPengembalian", putusan("tolak", null, null));
        assertThat(menunggu()).isTrue();
        jawab("argonmulia3508", "kembalikan", "alasanKembali", "Produksi dihentikan", "yakin", "true");
        sql.update("update pemeliharaan_sertifikat set diajukan = now() where id = ?", masa().id());
        ditolak("putuskanPengembalian", putusan("terima", null, null), "keputusan");
        sql.update("update pemeliharaan_sertifikat set diajukan = null where id = ?", masa().id());
        Pemeliharaan lama = masa();
        kerja("putuskanPengembalian", putusan("terima", null, null));
        assertThat(keadaan()).isEqualTo(KeadaanSertifikat.DICABUT);
        assertThat(berakhir(lama.kasus())).isTrue();
    }

    @Test
    void itExpiresByItsDateWhateverWaits() throws Exception {
        s = alur.lama(HARI.minusMonths(46));
        Pemeliharaan lama = masa();
        hari(s.berakhir().plusDays(1));
        assertThat(keadaan()).as("judged by the date").isEqualTo(KeadaanSertifikat.KEDALUWARSA);
        latar.timerTiba(kasus(), "boundaryEvent_kedaluwarsa");
        latar.latar(lama.kasus());
        assertThat(sertifikat.ambil(s.id()).keadaan()).isEqualTo(KeadaanSertifikat.KEDALUWARSA);
        assertThat(sertifikat.riwayat(s.id()).get(0).sejak()).isEqualTo(s.berakhir().plusDays(1));
        assertThat(pemeliharaan.ambil(lama.id()).hasil()).isEqualTo("KEDALUWARSA");
        assertThat(surat("berubah/KEDALUWARSA")).isNotEmpty();
        assertThat(berakhir(lama.kasus())).isTrue();
        lamaService.catat(s.satker(), s.id(), AlurSertifikat.isian(s.nomor(), "argonmulia3508", s.terbit().plusMonths(12)), null, null, "adminsert");
        assertThat(keadaan()).as("a year too few had been typed").isEqualTo(KeadaanSertifikat.AKTIF);
        assertThat(masa().berjalan()).isTrue();
    }

    @Test
    void whatTheRegisterSaysEndsIt() {
        s = alur.lama(HARI.minusMonths(44));
        assertThat(masa().kegiatan()).isEqualTo(Kegiatan.ULANG);
        Pemeliharaan lama = masa();
        lamaService.catat(s.satker(), s.id(), AlurSertifikat.isian(s.nomor(), "argonmulia3508", s.terbit().plusMonths(12)), null, null, "adminsert");
        assertThat(pemeliharaan.ambil(lama.id()).hasil()).as("its dates were corrected").isEqualTo("DIKOREKSI");
        assertThat(masa().kegiatan()).isEqualTo(Kegiatan.SURVEILAN);
        assertThat(tugas("laporSertifikat")).as("an old one was reported on its paper").isFalse();
        Pemeliharaan kini = masa();
        keadaanService.nyatakan(s.satker(), s.id(), KeadaanSertifikat.DICABUT, HARI, "Pabrik tutup", "B/70", "adminsert");
        assertThat(pemeliharaan.ambil(kini.id()).hasil()).isEqualTo("BERAKHIR");
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(kini.kasus()).count()).isZero();
    }

    @Test
    void aRenewalIsNotKeptButReplaced() throws Exception {
        s = alur.lama(HARI.minusMonths(44));
        timer("catchEvent_menjelangPenilaian");
        transaksi.executeWithoutResult(t -> sql.update("update pemeliharaan_sertifikat set diajukan = now() where id = ?", masa().id()));
        lewat();
        kerja("putuskanPenilaianLewat", putusan("waktu", null, null));
        ditolak("catatHasilPenilaian", putusan("dipertahankan", null, "1"), "keputusan");
        assertThat(halaman("argonmulia3508")).contains("Sertifikasi ulang");
    }

    /** The customer, too, reads that it was not renewed. */
    @Test
    void aRefusedRenewalIsToldAsOne() throws Exception {
        s = alur.lama(HARI.minusMonths(44));
        timer("catchEvent_menjelangPenilaian");
        transaksi.executeWithoutResult(t -> sql.update("update pemeliharaan_sertifikat set diajukan = now() where id = ?", masa().id()));
        lewat();
        kerja("putuskanPenilaianLewat", putusan("waktu", null, null));
        assertThat(orang.lihat("pjsert", orang.tugas(kasus(), "catatHasilPenilaian")).at("/hasil").asText()).isEqualTo("diperpanjang");
        kerja("catatHasilPenilaian", putusan("tidakDipertahankan", null, "16/FR-7.5.3"));
        assertThat(orang.lihat("pjsert", orang.tugas(kasus(), "putuskanPenilaianLewat")).toString()).contains("Sertifikat tidak diperpanjang").doesNotContain("tidak dipertahankan");
        assertThat(halaman("argonmulia3508")).contains("Sertifikat tidak diperpanjang", "sedang memutuskan kelanjutan sertifikat ini").doesNotContain("tidak dipertahankan", "Anda dikabari tentang hasilnya");
        assertThat(web.buka("pjsert", "/kasus/" + kasus()).andReturn().getResponse().getContentAsString()).contains("Sertifikat tidak diperpanjang").doesNotContain("idak dipertahankan");
    }

    private Permohonan draf() {
        return permohonan.ambil(masa().permohonanId());
    }

    @Test
    void aDraftFilledFromTheCertificateWaitsAndItsFateIsFollowed() throws Exception {
        Object daring = ReflectionTestUtils.getField(JenisLayanan.SERTIFIKASI_PRODUK, "daring");
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", true);
        try {
            alat.isiProfil(alat.argon());
            terbit();
            lingkup.kurangi(s.satker(), s.id(), List.of(2), s.terbit(), "Tidak diproduksi lagi", "B/80", "pjsert");
            hari(masa().diingatkan());
            timer("catchEvent_menjelangPenilaian");
            assertThat(draf().draf()).isTrue();
            assertThat(sql.queryForMap("select kegiatan, skema, sertifikat_lama, ttd_nama from sertifikasi where permohonan_id = ?", draf().id())).containsEntry("kegiatan", "SURVEILAN").containsEntry("skema", "TIPE_5")
                .containsEntry("sertifikat_lama", s.nomor()).containsEntry("ttd_nama", "Gunawan Prasetyo");
            assertThat(sql.queryForList("select merek from merek where permohonan_id = ?", String.class, draf().id())).as("what is within the scope").containsExactly("Argon Tank");
            assertThat(sql.queryForObject("select p.acuan from sertifikasi s join produk_sertifikasi p on p.id = s.produk_sertifikasi_id where s.permohonan_id = ?", String.class, draf().id())).as("by the standard that the old paper names").isEqualTo("SNI 7276:2014");
            assertThat(halaman("argonmulia3508")).contains("Buka draft " + draf().praOrder());
            assertThat(jawab("argonmulia3508", "ajukan")).as("by its request").isEqualTo(422);
            long pertama = draf().id();
            kirim(pertama);
            assertThat(tugas("catatHasilPenilaian")).isTrue();
            permohonan.batal(pertama, "Salah produk", "argonmulia3508");
            latar.latar(kasus());
            assertThat(menunggu()).isTrue();
            assertThat(masa().permohonanId()).isNull();
            alat.kosongkanProfil(alat.argon());
            assertThat(halaman("argonmulia3508")).as("the way to what is missing").contains("href=\"/portal/profil/dokumen\"").doesNotContain("Siapkan draft permohonan");
            alat.isiProfil(alat.argon());
            assertThat(halaman("argonmulia3508")).contains("Siapkan draft permohonan");
            assertThat(jawab("argonmulia3508", "draf")).isEqualTo(302);
            long kedua = draf().id();
            assertThat(kedua).isNotEqualTo(pertama);
            sql.update("update pemeliharaan_sertifikat set permohonan_id = null where id = ?", masa().id());
            kirim(kedua);
            assertThat(masa().permohonanId()).as("found by the number it names").isEqualTo(kedua);
            ditolak("catatHasilPenilaian", putusan("dipertahankan", null, "1"), "keputusan");
            putuskan(kedua, true);
            assertThat(masa().ke()).isEqualTo(2);
            sql.update("update permohonan set diajukan = null, kasus = null, batal_alasan = null where id in (?, ?)", pertama, kedua);
        } finally {
            ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", daring);
        }
    }

    /** Kept before it was due, and not closed yet when the new one was released: its surveillance counts, and what follows finds its way to the new one. */
    @Test
    @Tag("CRT-031")
    void aCertificateWithMoreBrandsGoesOnWhereTheOneBeforeWas() throws Exception {
        Object daring = ReflectionTestUtils.getField(JenisLayanan.SERTIFIKASI_PRODUK, "daring");
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", true);
        try {
            alat.isiProfil(alat.argon());
            terbit();
            Sertifikat pertama = s;
            Pemeliharaan satu = masa();
            long spk = spk(pertama);
            hari(HARI.plusMonths(9));
            sql.update("update pemeliharaan_sertifikat set permohonan_id = ?, diajukan = now() where id = ?", pertama.permohonanId(), satu.id());
            transaksi.executeWithoutResult(t -> siar.publishEvent(new PenilaianDiputuskan(pertama.permohonanId(), true, "Surveilan selesai", "14/FR-7.5.3", "pemutus")));
            s = alur.tambahMerek(pertama, "Argon Baru");
            assertThat(pemeliharaan.ambil(satu.id()).hasil()).as("replaced before it was closed").isEqualTo("BERAKHIR");
            assertThat(s.menggantikanId()).isEqualTo(pertama.id());
            assertThat(langkah.terbuka(satu.kasus())).as("nobody reports the one that was replaced").isEmpty();
            assertThat(masa()).satisfies(m -> {
                assertThat(m.ke()).isEqualTo(2);
                assertThat(m.jatuhTempo()).isEqualTo(pertama.terbit().plusYears(2));
                assertThat(m.diingatkan()).isEqualTo(pertama.terbit().plusMonths(21));
            });
            orang.selesaikan("adminsert", kasus(), "laporSertifikat", Map.of("keputusan", "tidak", "alasan", "Dilaporkan pemegang sendiri"));
            latar.latar(kasus());
            hari(masa().diingatkan());
            timer("catchEvent_menjelangPenilaian");
            long id = draf().id();
            assertThat(sql.queryForList("select merek from merek where permohonan_id = ?", String.class, id)).as("also those that the request for the new brand did not name").containsExactlyInAnyOrder("Argon Tank", "Argon Mini", "Argon Baru");
            s = alur.tambahMerek(s, "Argon Lagi");
            assertThat(masa()).as("the draft that waits goes on").satisfies(m -> {
                assertThat(m.ke()).isEqualTo(2);
                assertThat(m.jatuhTempo()).isEqualTo(pertama.terbit().plusYears(2));
                assertThat(m.permohonanId()).isEqualTo(id);
            });
            assertThat(sql.queryForList("select merek from merek where permohonan_id = ?", String.class, id)).as("with what came since").containsExactlyInAnyOrder("Argon Tank", "Argon Mini", "Argon Baru", "Argon Lagi");
            assertThat(sql.queryForObject("select sertifikat_lama from sertifikasi where permohonan_id = ?", String.class, id)).isEqualTo(s.nomor());
            assertThat(register.merek(pertama.satker(), pertama.nomor())).as("of what took its place").containsExactlyInAnyOrder("Argon Tank", "Argon Mini", "Argon Baru", "Argon Lagi");
            sql.update("update pemeliharaan_sertifikat set permohonan_id = null where id = ?", masa().id());
            sql.update("update sertifikasi set sertifikat_lama = ? where permohonan_id = ?", pertama.nomor(), id);
            kirim(id);
            assertThat(masa().permohonanId()).as("by the number of the first").isEqualTo(id);
            keadaanService.nyatakan(s.satker(), s.id(), KeadaanSertifikat.DICABUT, s.terbit(), "Pabrik tutup", "B/73", "adminsert");
            assertThat(sql.queryForObject("select keadaan from spk where id = ?", String.class, spk)).as("the agreement of all three").isEqualTo("BATAL");
            sql.update("update permohonan set diajukan = null, kasus = null where id = ?", id);
        } finally {
            ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", daring);
        }
    }

    /** An assessment that was put off is not left out, and not asked for earlier, because another request added a brand meanwhile. */
    @Test
    @Tag("CRT-031")
    void whatWasPutOffStaysSoWhenBrandsAreAdded() {
        s = alur.lama(HARI.minusMonths(14));
        Sertifikat pertama = s;
        Pemeliharaan lama = masa();
        sql.update("update pemeliharaan_sertifikat set ke = 1, jatuh_tempo = ?, batas = ?, diingatkan = ? where id = ?", java.sql.Date.valueOf(HARI.minusMonths(2)), java.sql.Date.valueOf(HARI.plusMonths(1)), java.sql.Date.valueOf(HARI.minusMonths(5)), lama.id());
        s = alur.tambahMerek(pertama, "Argon Baru");
        sql.update("update sertifikat set berakhir = berakhir + 1 where id = ?", pertama.id());
        assertThat(sertifikat.sebelum(s.id())).as("whatever is corrected in it").extracting(Sertifikat::id).containsExactly(pertama.id());
        assertThat(masa()).satisfies(m -> {
            assertThat(m.ke()).isEqualTo(1);
            assertThat(m.jatuhTempo()).isEqualTo(HARI.minusMonths(2));
            assertThat(m.batas()).isEqualTo(HARI.plusMonths(1));
        });
    }

    /** ISO/IEC 17021-1, 9.1.3.3: within a year of the decision; those that follow may be put off. */
    @Test
    @Tag("CRT-072")
    void theFirstSurveillanceOfAManagementSystemIsNotPutOff() throws Exception {
        s = alur.lamaSistem(HARI.minusMonths(10), "Produksi tangki air");
        timer("catchEvent_menjelangPenilaian");
        assertThat(batas.tunda(masa())).isEqualTo(masa().jatuhTempo());
        assertThat(halaman("argonmulia3508")).doesNotContain("Minta penundaan");
        sql.update("update pemeliharaan_sertifikat set ke = 2 where id = ?", masa().id());
        assertThat(batas.tunda(masa())).isEqualTo(masa().jatuhTempo().plusMonths(3));
        assertThat(halaman("argonmulia3508")).contains("Minta penundaan");
    }

    /** The agreement under which it was granted. */
    private long spk(Sertifikat x) {
        sql.update("insert into spk (permohonan_id, satker, versi, nomor, tanggal, penawaran_id, naskah_id, sha256, isi, dibuat, dikirim, jawab_sampai, cara, pelanggan_nama, ditandatangani, ditandatangani_oleh, kode_ke, penanda, dokumen_id, "
            + "berlaku_dari, berlaku_sampai, keadaan) select ?, ?, 1, 'SPK-' || ?, ?, (select max(id) from penawaran where permohonan_id = ?), (select draf from dokumen where id = ?), 'x', '{}', now(), now(), now(), 'KODE', 'Gunawan Prasetyo', now(), "
            + "'argonmulia3508', 'k***', ?, ?, ?, ?, 'BERLAKU'", x.permohonanId(), x.satker(), x.id(), x.terbit(), x.permohonanId(), x.dokumenId(), x.penanda(), x.dokumenId(), x.terbit(), x.berakhir());
        return sql.queryForObject("select id from spk where permohonan_id = ?", Long.class, x.permohonanId());
    }

    @Test
    void theScopeOfAManagementSystemIsTakenFromItsOldCertificate() throws Exception {
        alat.isiProfil(alat.argon());
        s = alur.lamaSistem(HARI.minusMonths(10), "Produksi tangki <air> & drum");
        timer("catchEvent_menjelangPenilaian");
        assertThat(sql.queryForObject("select layanan_diminta from sertifikasi where permohonan_id = ?", String.class, draf().id())).isEqualTo("Produksi tangki &lt;air&gt; &amp; drum");
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sertifikasi/" + draf().id() + "/data")).andReturn().getResponse().getContentAsString()).contains("Produksi tangki &lt;air&gt; &amp; drum</textarea>");
        assertThat(halaman("argonmulia3508")).as("no heading without anything under it").contains("Acuan", "Terbit").doesNotContain("<dt>Merek</dt>");
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sertifikat/" + s.id() + "/penilaian").param("lang", "en")).andReturn().getResponse().getContentAsString()).contains("History of states", "Issued").doesNotContain("Terbit");
    }

    @Test
    @Tag("CRT-019")
    void aSurveillanceOfACertificateThatEndedIsNotTaken() throws Exception {
        Object daring = ReflectionTestUtils.getField(JenisLayanan.SERTIFIKASI_PRODUK, "daring");
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", true);
        try {
            alat.isiProfil(alat.argon());
            terbit();
            hari(masa().diingatkan());
            timer("catchEvent_menjelangPenilaian");
            long id = draf().id();
            String kalimat = "Sertifikat " + s.nomor() + " sudah dicabut";
            assertThat(pengajuan.kurang(alat.argon(), id)).as("as long as it is in force").extracting(Kekurangan::kalimat).noneMatch(k -> k.startsWith(kalimat));
            keadaanService.nyatakan(s.satker(), s.id(), KeadaanSertifikat.DICABUT, HARI, "Pabrik tutup", "B/71", "adminsert");
            assertThat(pengajuan.kurang(alat.argon(), id)).extracting(Kekurangan::kalimat).anyMatch(k -> k.startsWith(kalimat));
            transaksi.executeWithoutResult(t -> sql.update("update sertifikat set keadaan = 'DIGANTI' where id = ?", s.id()));
            assertThat(pengajuan.kurang(alat.argon(), id)).as("its successor is in force").extracting(Kekurangan::kalimat).noneMatch(k -> k.startsWith(kalimat));
        } finally {
            ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", daring);
        }
    }

    @Test
    void whatWasTypedFromAnOldPaperStaysWordsInTheNextRequest() throws Exception {
        Object daring = ReflectionTestUtils.getField(JenisLayanan.SERTIFIKASI_PRODUK, "daring");
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", true);
        try {
            alat.isiProfil(alat.argon());
            s = alur.lama(HARI.minusMonths(10), "Kopi A&B; Kopi \"A&B\" <premium>; isi < 500 g");
            timer("catchEvent_menjelangPenilaian");
            long id = draf().id();
            assertThat(merek(id)).containsEntry("merek", "Kopi A&B").containsEntry("nama_produk", "Kopi &quot;A&amp;B&quot; &lt;premium&gt;").containsEntry("tipe", "isi &lt; 500 g");
            assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sertifikasi/" + id + "/merek")).andReturn().getResponse().getContentAsString())
                .contains("Kopi &quot;A&amp;B&quot; &lt;premium&gt;", "isi &lt; 500 g").doesNotContain("<premium>");
            Map<String, Object> benar = merek(id);
            String perbaikan = new ClassPathResource("db/migration/sertifikasi/V20261205.0301__merek_polos_jadi_kaya.sql").getContentAsString(StandardCharsets.UTF_8);
            transaksi.executeWithoutResult(t -> {
                t.setRollbackOnly();
                sql.update("update merek set nama_produk = ?, tipe = ? where permohonan_id = ?", "Kopi \"A&B\" <premium>", "isi < 500 g", id);
                sql.execute(perbaikan);
                assertThat(merek(id)).as("what came in before, as it comes in now").isEqualTo(benar);
                sql.execute(perbaikan);
                assertThat(merek(id)).as("once").isEqualTo(benar);
            });
        } finally {
            ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", daring);
        }
    }

    private Map<String, Object> merek(long id) {
        return sql.queryForMap("select merek, nama_produk, tipe from merek where permohonan_id = ?", id);
    }

    private void putuskan(long id, boolean dipertahankan) {
        String kasus = kasus();
        transaksi.executeWithoutResult(t -> siar.publishEvent(new PenilaianDiputuskan(id, dipertahankan, "Surveilan selesai", "14/FR-7.5.3", "pemutus")));
        latar.latar(kasus);
    }

    @Test
    void whatIsDecidedBeforeItIsDueIsNotForgotten() {
        s = alur.lama(HARI.minusMonths(7));
        long id = alat.draf(alat.argon(), "sertifikasi-produk");
        sql.update("update pemeliharaan_sertifikat set permohonan_id = ? where id = ?", id, masa().id());
        kirim(id);
        putuskan(id, true);
        putuskan(id, true);
        assertThat(pemeliharaan.catatan(masa().id())).as("heard once").hasSize(2);
        hari(masa().diingatkan());
        timer("catchEvent_menjelangPenilaian");
        assertThat(masa().ke()).isEqualTo(2);
        assertThat(surat("jatuh-tempo")).as("nobody is asked for what is done").isEmpty();
        sql.update("update permohonan set diajukan = null, kasus = null where id = ?", id);
    }

    private void kirim(long id) {
        transaksi.executeWithoutResult(t -> {
            sql.update("update permohonan set diajukan = now(), kasus = satker || '/' || pra_order where id = ?", id);
            siar.publishEvent(new PermohonanDiajukan(id, permohonan.ambil(id).pembuat()));
        });
        latar.latar(kasus());
    }

    @Test
    void brandsAreTakenOutOfTheScopeAndThePaperStays() throws Exception {
        terbit();
        String alamat = "/kelola/sertifikat/" + s.id();
        assertThat(web.kirim("adminsert", alamat + "/lingkup").andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.kirim("pjsert.ptk", alamat + "/lingkup").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(kode(web.kirim("pjsert", alamat + "/lingkup").andReturn())).isEqualTo(422);
        assertThat(kode(web.kirim("pjsert", alamat + "/lingkup", "urutan", "1", "urutan", "2", "sejak", s.terbit().toString(), "alasan", "x", "dasar", "y").andReturn())).as("nothing would remain").isEqualTo(422);
        assertThat(web.buka("pjsert", alamat).andReturn().getResponse().getContentAsString()).contains("Kurangi lingkup", "Argon Mini").doesNotContain("??");
        assertThat(web.kirim("pjsert", alamat + "/lingkup", "urutan", "2", "sejak", s.terbit().toString(), "alasan", "Tidak diproduksi lagi", "dasar", "B/90").andReturn().getResponse().getStatus()).isEqualTo(302);
        assertThat(keadaan()).isEqualTo(KeadaanSertifikat.LINGKUP_DIKURANGI);
        assertThat(publik()).contains("Argon Tank").doesNotContain("Argon Mini");
        assertThat(web.buka("cs", alamat).andReturn().getResponse().getContentAsString()).contains("di luar lingkup sejak", "Dikeluarkan dari lingkup: Argon Mini");
        assertThat(halaman("argonmulia3508")).contains("Argon Mini", "di luar lingkup");
        assertThat(surat("berubah/LINGKUP_DIKURANGI")).isNotEmpty();
        assertThat(sertifikat.ambil(s.id()).lampiranId()).isEqualTo(s.lampiranId());
    }

    @Test
    @Tag("CRT-070")
    void theRegisterIsSearchedByTheOrder() throws Exception {
        terbit();
        String order = "RLS-" + s.permohonanId();
        sql.update("update permohonan set dipesan = now(), nomor_order = ? where id = ?", order, s.permohonanId());
        assertThat(web.buka("cs", "/kelola/sertifikat?cari=" + order).andReturn().getResponse().getContentAsString()).contains(order, s.nomor(), String.valueOf(s.terbit().getYear()));
    }
}
