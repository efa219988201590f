package id.laju.bantuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasEntry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** Every path of the model {@code pertanyaan}. */
@LajuTest
class PertanyaanProsesTest {

    @Autowired TiketService tiket;
    @Autowired JawabanService jawaban;
    @Autowired TiketTampil tampil;
    @Autowired AlurPenawaran alur;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired UserDetailsService akun;
    @Autowired TaskService mesin;
    @Autowired JdbcTemplate sql;
    @Autowired WebUji web;
    @Autowired MockMvc mvc;
    @Autowired BagianService bagian;
    @Autowired PerihalTiket perihal;

    private PenggunaLogin argon() {
        return (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
    }

    private Tiket ajukan(String layanan) {
        long id = tiket.draf(argon(), new IsianTiket(layanan, "<p>Berapa lama ujinya?</p><script>x</script>"), new Lampiran("tanya.pdf", ContohBerkas.pdf("Tanya")));
        tiket.ajukan(id, argon());
        return tiket.ambil(id, argon());
    }

    private Tiket jawab(Tiket t) {
        orang.selesaikan("cs", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "Lima hari kerja.\n<b>Salam</b>"));
        alur.latar(t.kasus());
        return tiket.ambil(t.id(), argon());
    }

    private int surat(Tiket t, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar s join tiket_pesan p on s.kunci like 'tiket/' || p.id || '/' || ? || '/%' where p.tiket_id = ?", Integer.class, langkah, t.id());
    }

    private String status(Tiket t) {
        return kasus.ambil(t.kasus()).status();
    }

    @Test
    @Tag("HLP-003") @Tag("HLP-006") @Tag("STS-030")
    void aDraftIsChangedOrDeletedAndASubmittedQuestionIsNot() {
        long id = tiket.draf(argon(), new IsianTiket("pengujian", "<p>Lama?</p>"), null);
        assertThat(tiket.ambil(id, argon()).status()).isEqualTo(StatusTiket.DRAFT);
        assertThat(tiket.ambil(id, argon()).nomor()).isNull();
        tiket.ubah(id, argon(), new IsianTiket("kalibrasi", "<p>Berapa lama?</p><script>x</script>"), null, false);
        assertThat(tiket.ambil(id, argon()).layanan()).isEqualTo("kalibrasi");
        assertThat(tampil.pesan(id)).singleElement().satisfies(u -> assertThat(u.isi()).contains("Berapa lama?").doesNotContain("script"));
        assertThatThrownBy(() -> jawaban.ambil(id, List.of("bbspjikfk"))).as("nobody of the balai reads it yet").isInstanceOf(TidakDitemukan.class);
        tiket.ajukan(id, argon());
        assertThatThrownBy(() -> tiket.ubah(id, argon(), new IsianTiket("pengujian", "<p>x</p>"), null, false)).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> tiket.hapus(id, argon())).isInstanceOf(IsianKeliru.class);
        long lain = tiket.draf(argon(), new IsianTiket("pengujian", "<p>Lama?</p>"), null);
        tiket.hapus(lain, argon());
        assertThatThrownBy(() -> tiket.ambil(lain, argon())).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    @Tag("HLP-002") @Tag("HLP-004") @Tag("HLP-005") @Tag("NUM-013") @Tag("STS-031") @Tag("STS-032")
    void aQuestionGetsATicketNumberAndTheAnswerOfItsSection() {
        Tiket t = ajukan("pengujian");
        assertThat(t.nomor()).matches("20\\d{6}1\\d{4}");
        assertThat(t.status()).isEqualTo(StatusTiket.DIPROSES);
        assertThat(status(t)).isEqualTo("Pertanyaan Diproses");
        assertThatThrownBy(() -> orang.selesaikan("cs", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", " ")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("isi"));
        Tiket dijawab = jawab(t);
        assertThat(dijawab.status()).isEqualTo(StatusTiket.DIJAWAB);
        assertThat(dijawab.dijawab()).isNotNull();
        List<TiketTampil.Ucapan> ucapan = tampil.pesan(t.id());
        assertThat(ucapan.get(0).isi()).doesNotContain("script");
        assertThat(ucapan.get(0).berkas()).isEqualTo("tanya.pdf");
        assertThat(ucapan.get(1).isi()).isEqualTo("Lima hari kerja.<br />&lt;b&gt;Salam&lt;/b&gt;");
        assertThat(ucapan.get(1).siapa()).as("initials").matches("[A-Z]{1,3}");
        assertThat(surat(t, "jawab")).isEqualTo(1);
        assertThat(sql.queryForList("select html from surat_keluar where satker = ? and judul like ?", String.class, t.satker(), "%" + t.nomor() + "%")).singleElement().asString().contains(t.nomor(), "Lima hari kerja.", "Buka jawaban");
        assertThat(status(t)).isEqualTo("Pertanyaan Dijawab");
    }

    @Test
    @Tag("HLP-007")
    void theServiceSaysWhichSectionAnswersAndASectionPassesItOn() {
        Tiket t = ajukan("sertifikasi-produk");
        assertThat(t.bagian()).isEqualTo("pj-sertifikasi");
        assertThatThrownBy(() -> orang.selesaikan("cs", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "x"))).isInstanceOf(TugasDitolak.class);
        assertThatThrownBy(() -> orang.selesaikan("pjsert", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "teruskan", "bagian", "analis")))
            .as("those who work blind do not answer customers").isInstanceOf(IsianKeliru.class);
        orang.selesaikan("pjsert", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "teruskan", "bagian", "cs"));
        assertThat(mesin.createTaskQuery().processInstanceBusinessKey(t.kasus()).taskCandidateGroup("cs").count()).isEqualTo(1);
        assertThat(jawab(t).status()).isEqualTo(StatusTiket.DIJAWAB);
    }

    @Test
    void theCustomerAsksAgainClosesAndReopens() {
        Tiket t = jawab(ajukan("pengujian"));
        tiket.tanyaLagi(t.id(), argon(), "<p>Dan biayanya?</p>", null);
        assertThat(status(t)).isEqualTo("Pertanyaan Diproses");
        jawab(t);
        tiket.selesai(t.id(), argon());
        tiket.selesai(t.id(), argon());
        assertThat(kasus.ambil(t.kasus()).selesai()).isNotNull();
        assertThat(status(t)).isEqualTo("Pertanyaan Selesai");
        assertThat(tiket.bolehDibuka(tiket.ambil(t.id(), argon()))).isTrue();
        tiket.tanyaLagi(t.id(), argon(), "<p>Masih belum jelas</p>", null);
        Tiket lagi = tiket.ambil(t.id(), argon());
        assertThat(lagi.kasus()).isEqualTo(t.kasus() + "-2");
        assertThat(lagi.nomor()).isEqualTo(t.nomor());
        jawab(lagi);
        assertThat(tampil.pesan(t.id())).hasSize(6);
    }

    /** Long after its end a question stays closed: the page says why and leads to a new one. */
    @Test
    void aQuestionThatEndedLongAgoStaysClosedAndLeadsToANewOne() throws Exception {
        Tiket t = jawab(ajukan("pengujian"));
        tiket.selesai(t.id(), argon());
        sql.update("update tiket set selesai = selesai - interval '31 days' where id = ?", t.id());
        assertThatThrownBy(() -> tiket.tanyaLagi(t.id(), argon(), "<p>Masih belum jelas</p>", null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("lebih dari 30 hari");
        assertThat(web.isi("argonmulia3508", "/portal/bantuan/pertanyaan/" + t.id())).contains("tidak dapat dibuka lagi", "href=\"/portal/bantuan/pertanyaan/baru\"").doesNotContain("/tanya\"");
    }

    @Test
    void aClosedQuestionIsReopenedForThirtyDays() {
        Tiket t = jawab(ajukan("pengujian"));
        tiket.selesai(t.id(), argon());
        Instant selesai = tiket.ambil(t.id(), argon()).selesai();
        ClockUtil.setCurrentTime(Date.from(selesai.plus(Duration.ofDays(30)).minusSeconds(1)));
        assertThat(tiket.bolehDibuka(tiket.ambil(t.id(), argon()))).isTrue();
        ClockUtil.setCurrentTime(Date.from(selesai.plus(Duration.ofDays(30))));
        assertThatThrownBy(() -> tiket.tanyaLagi(t.id(), argon(), "<p>Masih belum jelas</p>", null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("pertanyaan baru");
    }

    @Test
    void whoSaysNothingIsRemindedAndTheQuestionCloses() {
        Tiket t = jawab(ajukan("kalibrasi"));
        alur.timer(t.kasus(), "boundaryEvent_ingatTanggapan");
        assertThat(surat(t, "ingat")).isEqualTo(1);
        alur.timer(t.kasus(), "boundaryEvent_tanggapanLewat");
        assertThat(tiket.ambil(t.id(), argon()).status()).isEqualTo(StatusTiket.SELESAI);
        assertThat(kasus.ambil(t.kasus()).selesai()).isNotNull();
    }

    @Test
    @Tag("HLP-019") @Tag("REQ-032")
    void aWishBecomesATaskAndItsOutcomeIsTold() {
        long id = tiket.usulkan(argon(), new IsianUsulan("pengujian", "Kaca lembaran", "SNI <15-0047>"));
        Tiket t = tiket.ambil(id, argon());
        assertThat(status(t)).isEqualTo("Usulan Diproses");
        assertThat(tampil.pesan(id).get(0).isi()).isEqualTo("SNI &lt;15-0047&gt;");
        orang.selesaikan("cs", t.kasus(), "tanganiUsulan", Map.of("keputusan", "teruskan", "bagian", "ketua-tim-pji"));
        assertThatThrownBy(() -> orang.selesaikan("ketua", t.kasus(), "tanganiUsulan", Map.of("keputusan", "jawab", "isi", "Mulai Januari")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("hasil"));
        orang.selesaikan("ketua", t.kasus(), "tanganiUsulan", Map.of("keputusan", "jawab", "hasil", "DIRENCANAKAN", "isi", "Mulai Januari"));
        alur.latar(t.kasus());
        assertThat(tiket.ambil(id, argon()).hasil()).isEqualTo(HasilUsulan.DIRENCANAKAN);
        assertThat(kasus.ambil(t.kasus()).selesai()).isNotNull();
        assertThat(surat(t, "usulan")).isEqualTo(1);
        assertThatThrownBy(() -> tiket.usulkan(argon(), new IsianUsulan("", " ", null))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("produk", "uraian"));
    }

    @Test
    void anotherOrganisationAndAnotherBalaiKnowNothingOfIt() {
        Tiket t = ajukan("pengujian");
        PenggunaLogin kapuas = (PenggunaLogin) akun.loadUserByUsername("kapuassegar4088");
        assertThatThrownBy(() -> tiket.ambil(t.id(), kapuas)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> jawaban.ambil(t.id(), List.of("bspji-pontianak"))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> orang.selesaikan("cs.ptk", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "x"))).isInstanceOf(TugasDitolak.class);
        assertThatThrownBy(() -> orang.selesaikan("analis", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "x"))).isInstanceOf(TugasDitolak.class);
    }

    /** The file is chosen while the answer is written, only by whoever may do the task, and leaves with it. */
    @Test
    @Tag("HLP-005")
    void anAnswerCarriesAFile() throws Exception {
        Tiket t = ajukan("pengujian");
        String alamat = "/api/tiket/" + orang.tugas(t.kasus(), "jawabPertanyaan").getId() + "/berkas";
        assertThat(unggah("cs.ptk", alamat, "curi.pdf").andReturn().getResponse().getStatus()).isIn(403, 404, 409, 422);
        assertThat(jawaban.lampiran(t.id())).isEmpty();
        unggah("cs", alamat, "lama.pdf").andExpect(MockMvcResultMatchers.status().isOk());
        unggah("cs", alamat, "tarif.pdf").andExpect(MockMvcResultMatchers.status().isOk());
        assertThat(jawaban.lampiran(t.id()).orElseThrow().nama()).isEqualTo("tarif.pdf");
        web.buka("cs", alamat + "/" + jawaban.lampiran(t.id()).orElseThrow().id()).andExpect(MockMvcResultMatchers.status().isOk());
        jawab(t);
        TiketTampil.Ucapan akhir = tampil.pesan(t.id()).get(1);
        assertThat(akhir.berkas()).isEqualTo("tarif.pdf");
        assertThat(jawaban.lampiran(t.id())).as("the next answer begins without one").isEmpty();
        web.buka("argonmulia3508", "/portal/bantuan/pertanyaan/" + t.id() + "/lampiran/" + akhir.id()).andExpect(MockMvcResultMatchers.status().isOk());
        assertThat(sql.queryForList("select html from surat_keluar where satker = ? and judul like ?", String.class, t.satker(), "%" + t.nomor() + "%")).isNotEmpty().allMatch(h -> h.contains("disertai lampiran"));
    }

    private ResultActions unggah(String siapa, String alamat, String nama) throws Exception {
        return mvc.perform(multipart(alamat).file(new MockMultipartFile("berkas", nama, "application/pdf", ContohBerkas.pdf(nama))).with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "application/json"));
    }

    /** CS answers for a section that nobody works in; it is not offered either. */
    @Test
    @Tag("HLP-007")
    void aSectionWithoutPeopleGetsNoTicket() {
        List<String> orangnya = sql.queryForList("select p.staf from staf_peran p join staf_satker s on s.staf = p.staf where p.peran = 'pj-sertifikasi' and s.satker = 'bspji-pontianak'", String.class);
        assertThat(bagian.untuk("bspji-pontianak", "sertifikasi-produk")).isEqualTo("pj-sertifikasi");
        assertThat(bagian.pilihan("bspji-pontianak")).containsKey("pj-sertifikasi");
        try {
            orangnya.forEach(s -> sql.update("delete from staf_peran where staf = ? and peran = 'pj-sertifikasi'", s));
            assertThat(bagian.untuk("bspji-pontianak", "sertifikasi-produk")).isEqualTo("cs");
            assertThat(bagian.pilihan("bspji-pontianak")).doesNotContainKey("pj-sertifikasi").containsKey("cs");
        } finally {
            orangnya.forEach(s -> sql.update("insert into staf_peran values (?, 'pj-sertifikasi')", s));
        }
    }

    /** Ketua Tim, who hears of a late answer, may give it or pass it on. */
    @Test
    void ketuaTimAnswersInPlaceOfASection() {
        Tiket t = ajukan("sertifikasi-produk");
        orang.selesaikan("ketua", t.kasus(), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "Kami bantu."));
        alur.latar(t.kasus());
        assertThat(tiket.ambil(t.id(), argon()).status()).isEqualTo(StatusTiket.DIJAWAB);
    }

    /** What waits for the customer is mailed whatever was switched off. */
    @Test
    @Tag("NTF-008")
    void theAnswerThatWaitsIsMailedAlsoToThoseWhoDoWithoutMails() {
        sql.update("insert into pilihan_surel (pengguna_id, jenis) select id, 'BANTUAN' from pengguna where username = 'argonmulia3508' on conflict do nothing");
        try {
            Tiket t = jawab(ajukan("pengujian"));
            assertThat(sql.queryForList("select tidak_diminta from surat_keluar where satker = ? and judul like ?", Boolean.class, t.satker(), "%" + t.nomor() + "%")).isNotEmpty().containsOnly(false);
        } finally {
            sql.update("delete from pilihan_surel where pengguna_id = (select id from pengguna where username = 'argonmulia3508')");
        }
    }

    /** Page and mail say until when; the moment is the one at which the model closes the question. */
    @Test
    @Tag("HLP-004")
    void pageAndMailSayUntilWhenAnAnswerWaits() throws Exception {
        Tiket t = jawab(ajukan("pengujian"));
        String alamat = "/portal/bantuan/pertanyaan/" + t.id();
        Instant batas = jawaban.batas(t).orElseThrow();
        assertThat(Duration.between(t.dijawab(), batas)).as("fourteen days, of the model").isBetween(Duration.ofDays(14).minusMinutes(2), Duration.ofDays(14).plusMinutes(2));
        ZoneId zona = ZoneId.of("Asia/Jakarta");
        LocalDate tanggal = LocalDate.ofInstant(Tanggal.akhir(batas, zona), zona);
        String hari = Tanggal.panjang(tanggal);
        assertThat(web.isi("argonmulia3508", alamat)).contains("Tanyakan lagi paling lambat " + hari);
        assertThat(web.isi("argonmulia3508", alamat + "?lang=en")).containsPattern("Ask again by " + Tanggal.inggris(tanggal) + ", \\d\\d:\\d\\d WIB");
        alur.timer(t.kasus(), "boundaryEvent_ingatTanggapan");
        assertThat(sql.queryForList("select html from surat_keluar where satker = ? and judul like ?", String.class, t.satker(), "%" + t.nomor() + "%")).hasSizeGreaterThan(1).allMatch(h -> h.contains(hari));
        tiket.selesai(t.id(), argon());
        Instant buka = tiket.bukaSampai(tiket.ambil(t.id(), argon()));
        assertThat(web.isi("argonmulia3508", alamat)).doesNotContain("Tanyakan lagi paling lambat").contains("dapat dibuka lagi sampai " + Tanggal.batas(buka, zona));
    }

    /** Who wrote while the time ran out finds the text again, as a new question. */
    @Test
    @Tag("HLP-003")
    void whatWasWrittenTooLateBecomesANewQuestion() throws Exception {
        Tiket t = jawab(ajukan("kalibrasi"));
        tiket.selesai(t.id(), argon());
        sql.update("update tiket set selesai = selesai - interval '31 days' where id = ?", t.id());
        String alamat = "/portal/bantuan/pertanyaan/" + t.id();
        web.kirim("argonmulia3508", alamat + "/tanya", "uraian", "<p>Panjang sekali</p>").andExpect(MockMvcResultMatchers.flash().attribute("ketikan", hasEntry("uraian", "<p>Panjang sekali</p>")));
        String isi = web.kirim(argon(), get(alamat).flashAttr("ketikan", Map.of("uraian", "<p>Panjang sekali</p>"))).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("action=\"/portal/bantuan/pertanyaan\"", "name=\"layanan\" value=\"kalibrasi\"", "Panjang sekali", "Yang Anda tulis tidak hilang");
        assertThat(web.isi("argonmulia3508", alamat)).doesNotContain("action=\"/portal/bantuan/pertanyaan\"");
    }

    /** Tables write a time as the language of the reader does. */
    @Test
    @Tag("HLP-004")
    void theListWritesTimesInTheReadersLanguage() throws Exception {
        Tiket t = jawab(ajukan("pengujian"));
        assertThat(web.isi("argonmulia3508", "/portal/bantuan/pertanyaan?cari=" + t.nomor())).containsPattern("\\d{4} \\d\\d\\.\\d\\d WIB");
        assertThat(web.isi("argonmulia3508", "/portal/bantuan/pertanyaan?lang=en&cari=" + t.nomor())).containsPattern("\\d{4} \\d\\d:\\d\\d WIB").doesNotContainPattern("\\d\\d\\.\\d\\d WIB");
        assertThat(web.isi("argonmulia3508", "/portal/permohonan/usulan?lang=en&cari=tiadayangsama")).doesNotContain("of the office");
    }

    /** What the bell tells names the ticket and leads to it, after it was opened again as before. */
    @Test
    @Tag("NTF-003")
    void theBellNamesTheTicketAndLeadsToIt() {
        Tiket t = jawab(ajukan("pengujian"));
        assertThat(perihal.perihal(t.kasus())).contains(t.nomor());
        assertThat(perihal.alamat(t.kasus())).contains("/portal/bantuan/pertanyaan/" + t.id());
        assertThat(perihal.alamat(t.kasus() + "-2")).contains("/portal/bantuan/pertanyaan/" + t.id());
        assertThat(perihal.alamat("bbspjikfk/TKT-tidak-ada")).isEmpty();
        assertThat(perihal.alamat("bbspjikfk/PGD-1")).isEmpty();
        Tiket usulan = tiket.ambil(tiket.usulkan(argon(), new IsianUsulan("pengujian", "Kaca", "SNI 15-0047")), argon());
        assertThat(perihal.alamat(usulan.kasus())).contains("/portal/permohonan/usulan");
    }
}
