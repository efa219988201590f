package id.laju.bantuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.penawaran.AlurPenawaran;
import id.laju.umum.Kabar;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The pages of the desk. */
@LajuTest
class BantuanHalamanTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired WebUji web;
    @Autowired Orang orang;
    @Autowired AlurPenawaran alur;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("HLP-001") @Tag("HLP-002") @Tag("HLP-004")
    void theListShowsTicketQuestionAndAnswer() throws Exception {
        String kata = "Tanya " + UUID.randomUUID();
        assertThat(web.isi(ARGON, "/portal/bantuan/pertanyaan/baru")).contains("name=\"layanan\"", ">Sertifikasi Produk<", "name=\"lampiran\"", "https://wa.me/6281100000100");
        web.kirim(akun.loadUserByUsername(ARGON), multipart("/portal/bantuan/pertanyaan").file(new MockMultipartFile("lampiran", "x.pdf", "application/pdf", "bukan PDF".getBytes()))
            .param("layanan", "kalibrasi").param("uraian", "<p>x</p>")).andExpect(flash().attribute("galat", hasKey("lampiran"))).andExpect(flash().attribute("ketikan", hasKey("uraian")));
        web.kirim(ARGON, "/portal/bantuan/pertanyaan", "layanan", "sihir", "uraian", "<p><br></p>").andExpect(flash().attribute("galat", allOf(hasKey("layanan"), hasKey("uraian"))));
        web.kirim(akun.loadUserByUsername(ARGON), multipart("/portal/bantuan/pertanyaan").file(new MockMultipartFile("lampiran", "alat.pdf", "application/pdf", ContohBerkas.pdf("Alat")))
            .param("layanan", "kalibrasi").param("uraian", "<p>" + kata + "</p>")).andExpect(flash().attribute("pesan", Kabar.dari("kabar.pertanyaanDraft")));
        long id = sql.queryForObject("select tiket_id from tiket_pesan where isi like ?", Long.class, "%" + kata + "%");
        assertThat(web.isi(ARGON, "/portal/bantuan/pertanyaan")).contains("Nomor Tiket", "Jasa Layanan", "Tanggapan", "Aksi", kata, "Pertanyaan belum diajukan");
        web.kirim(ARGON, "/portal/bantuan/pertanyaan/" + id + "/ajukan").andExpect(flash().attribute("pesan", Matchers.hasToString(containsString("isi=[20"))));
        assertThat(web.isi(ARGON, "/portal/bantuan/pertanyaan/" + id)).contains("Pertanyaan Anda sedang diproses", "alat.pdf").doesNotContain("/ubah\"", "/hapus\"");
        web.buka(ARGON, "/portal/bantuan/pertanyaan/" + id + "/lampiran/" + sql.queryForObject("select id from tiket_pesan where tiket_id = ?", Long.class, id))
            .andExpect(content().contentType("application/pdf"));
        String kasus = sql.queryForObject("select satker || '/TKT-' || nomor from tiket where id = ?", String.class, id);
        assertThat(web.isi("cs", "/kelola/tiket?cari=" + kata)).contains("PT Argon Mulia", "Customer Service");
        orang.selesaikan("cs", kasus, "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "Sampai 300 mm."));
        alur.latar(kasus);
        assertThat(web.isi(ARGON, "/portal/bantuan/pertanyaan")).contains("Sampai 300 mm.");
        assertThat(web.isi("cs", "/kelola/tiket/" + id)).contains("Sampai 300 mm.");
        web.buka("analis", "/kelola/tiket/" + id).andExpect(status().isForbidden());
        web.buka("kapuassegar4088", "/portal/bantuan/pertanyaan/" + id).andExpect(status().isNotFound());
    }

    @Test
    @Tag("HLP-019")
    void theFormsOfRequestsLeadToTheWish() throws Exception {
        String apa = "Kaca " + UUID.randomUUID();
        web.kirim(ARGON, "/portal/permohonan/usulan", "produk", apa, "uraian", "SNI 15-0047").andExpect(flash().attribute("pesan", Kabar.dari("kabar.usulanDiteruskan")));
        assertThat(web.isi(ARGON, "/portal/permohonan/usulan")).contains(apa, "SNI 15-0047");
        assertThat(web.isi("cs", "/kelola/tiket?cari=" + apa)).contains("Usulan: " + apa);
    }

    @Test
    @Tag("HLP-011") @Tag("HLP-012") @Tag("HLP-020")
    void praiseIsShownAfterACheckAndSuggestionsAreRead() throws Exception {
        String baik = "Cepat sekali " + UUID.randomUUID();
        String saran = "Tambah kursi " + UUID.randomUUID();
        web.kirim(ARGON, "/portal/bantuan/testimoni", "isi", " ").andExpect(flash().attribute("galat", hasKey("isi")));
        web.kirim(ARGON, "/portal/bantuan/testimoni", "isi", baik);
        web.kirim(ARGON, "/portal/bantuan/saran", "isi", saran);
        web.tanpaMasuk(get("/publik/testimoni")).andExpect(content().string(not(containsString(baik))));
        assertThat(web.isi("cs", "/kelola/masukan")).contains(baik, saran);
        long id = sql.queryForObject("select id from masukan where isi = ?", Long.class, baik);
        web.kirim("cs", "/kelola/masukan/" + id, "status", "DITOLAK").andExpect(flash().attribute("galat", hasKey("tanggapan")));
        web.kirim("cs.ptk", "/kelola/masukan/" + id, "status", "TAYANG").andExpect(status().isNotFound());
        web.kirim("cs", "/kelola/masukan/" + id, "status", "TAYANG");
        web.tanpaMasuk(get("/publik/testimoni")).andExpect(content().string(allOf(containsString(baik), containsString("PT Argon Mulia"))));
        long s = sql.queryForObject("select id from masukan where isi = ?", Long.class, saran);
        web.kirim("cs", "/kelola/masukan/" + s, "status", "TAYANG").andExpect(flash().attribute("galat", hasKey("status")));
        web.kirim("cs", "/kelola/masukan/" + s, "status", "DIBACA", "tanggapan", "Sudah ditambah");
        assertThat(web.isi(ARGON, "/portal/bantuan/saran")).contains(saran, "Sudah ditambah");
    }

    @ParameterizedTest
    @CsvSource({"id, Berapa lama akun saya diaktifkan?", "en, When is my account activated?"})
    void whatIsAskedOftenIsAnsweredInBothLanguages(String bahasa, String tanya) throws Exception {
        assertThat(web.isi(ARGON, "/portal/faq?lang=" + bahasa)).contains(tanya).doesNotContain("??");
    }

    @Test
    @Tag("HLP-008") @Tag("ADM-026")
    void staffKeepTheAnswersAndCustomersSearchThem() throws Exception {
        String tanya = "Parkir di mana " + UUID.randomUUID();
        String dua = "Di halaman depan.\nTanya satpam " + UUID.randomUUID();
        web.kirim("cs", "/kelola/faq/0", "satker", "semua", "tanya", tanya, "jawab", "Depan", "tayang", "true").andExpect(flash().attribute("galat", hasKey("satker")));
        web.kirim("cs", "/kelola/faq/0", "satker", "bbspjikfk", "tanya", tanya, "jawab", "Di halaman depan", "tanyaEn", "Where", "tayang", "true").andExpect(flash().attribute("galat", hasKey("jawabEn")));
        web.kirim("cs", "/kelola/faq/0", "satker", "bbspjikfk", "tanya", tanya, "jawab", "Di halaman depan", "tayang", "true");
        assertThat(web.isi(ARGON, "/portal/faq?cari=halaman depan")).contains(tanya).doesNotContain("Berapa lama akun");
        assertThat(web.isi("kapuassegar4088", "/portal/faq?cari=halaman depan")).doesNotContain(tanya).contains("Tidak ada jawaban yang cocok");
        assertThat(web.isi(ARGON, "/portal/faq?cari=100%")).doesNotContain(tanya);
        long id = sql.queryForObject("select id from faq where tanya = ?", Long.class, tanya);
        assertThat(web.isi("cs", "/kelola/faq/" + id)).contains(tanya);
        web.kirim("cs", "/kelola/faq/" + id, "satker", "bbspjikfk", "tanya", tanya, "jawab", "Di halaman depan");
        assertThat(web.isi("cs", "/kelola/faq?cari=" + tanya)).as("kept, and not shown").contains(tanya);
        assertThat(web.isi(ARGON, "/portal/faq?cari=halaman depan")).doesNotContain(tanya);
        web.kirim("cs", "/kelola/faq/" + id, "satker", "bbspjikfk", "tanya", tanya, "jawab", "Di halaman depan", "tayang", "true");
        assertThat(web.isi(ARGON, "/portal/faq?cari=halaman depan")).contains(tanya);
        web.kirim("cs", "/kelola/faq/" + id, "satker", "bbspjikfk", "tanya", tanya, "jawab", dua, "tayang", "true");
        assertThat(web.isi(ARGON, "/portal/faq?cari=halaman depan")).as("in the lines of its author").contains("<p class=\"baris-alamat\">" + dua + "</p>");
        web.kirim("cs", "/kelola/faq/" + id + "/hapus");
        assertThat(web.isi(ARGON, "/portal/faq")).doesNotContain(tanya);
    }

    /** Who edits a draft sees what is attached, keeps it by choosing nothing, and can let it go. */
    @Test
    @Tag("HLP-003")
    void theAttachmentOfADraftIsNamedKeptAndLetGo() throws Exception {
        String kata = "Lampir " + UUID.randomUUID();
        web.kirim(akun.loadUserByUsername(ARGON), multipart("/portal/bantuan/pertanyaan").file(new MockMultipartFile("lampiran", "keliru.pdf", "application/pdf", ContohBerkas.pdf("Keliru")))
            .param("layanan", "kalibrasi").param("uraian", "<p>" + kata + "</p>"));
        long id = sql.queryForObject("select tiket_id from tiket_pesan where isi like ?", Long.class, "%" + kata + "%");
        String alamat = "/portal/bantuan/pertanyaan/" + id;
        assertThat(web.isi(ARGON, alamat)).contains("<h1>Draft pertanyaan</h1>");
        assertThat(web.isi(ARGON, alamat + "/ubah")).contains("keliru.pdf", "name=\"lepas\"");
        web.kirim(ARGON, "/portal/bantuan/pertanyaan", "id", "" + id, "layanan", "kalibrasi", "uraian", kata);
        assertThat(web.isi(ARGON, alamat)).contains("keliru.pdf");
        web.kirim(ARGON, "/portal/bantuan/pertanyaan", "id", "" + id, "layanan", "kalibrasi", "uraian", kata, "lepas", "true");
        assertThat(web.isi(ARGON, alamat)).contains(kata).doesNotContain("keliru.pdf");
        assertThat(web.isi(ARGON, alamat + "/ubah")).doesNotContain("name=\"lepas\"");
    }

    /** The sentence stands where the reason is missing, with what was typed. */
    @Test
    @Tag("HLP-011")
    void aRefusalWithoutAReasonIsNamedAtItsOwnTestimonial() throws Exception {
        String satu = "Pertama " + UUID.randomUUID();
        String dua = "Kedua " + UUID.randomUUID();
        web.kirim(ARGON, "/portal/bantuan/testimoni", "isi", satu);
        web.kirim(ARGON, "/portal/bantuan/testimoni", "isi", dua);
        long id = sql.queryForObject("select id from masukan where isi = ?", Long.class, satu);
        web.kirim("cs", "/kelola/masukan/" + id, "masukan", "" + id, "status", "DITOLAK", "tanggapan", " ").andExpect(flash().attribute("ketikan", Matchers.hasEntry("masukan", "" + id)));
        String isi = web.kirim(akun.loadUserByUsername("cs"), get("/kelola/masukan?cari=" + satu).flashAttr("galat", Map.of("tanggapan", "Tulis mengapa.")).flashAttr("ketikan", Map.of("masukan", "" + id, "tanggapan", "Sudah diketik")))
            .andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("<p class=\"kalimat-galat\">Tulis mengapa.</p>", ">Sudah diketik</textarea>");
        isi = web.kirim(akun.loadUserByUsername("cs"), get("/kelola/masukan?cari=" + dua).flashAttr("galat", Map.of("tanggapan", "Tulis mengapa.")).flashAttr("ketikan", Map.of("masukan", "" + id, "tanggapan", "Sudah diketik")))
            .andReturn().getResponse().getContentAsString();
        assertThat(isi).contains(dua).doesNotContain("<p class=\"kalimat-galat\">", "Sudah diketik");
    }

    /** CS reads what holds for all satker, and writes its own only. */
    @Test
    @Tag("HLP-008")
    void nobodySeesAColumnOfActionsWithoutAnAction() throws Exception {
        String kunci = UUID.randomUUID().toString();
        web.kirim("pusat", "/kelola/faq/0", "satker", "semua", "tanya", "Apa itu LAJU " + kunci, "jawab", "Layanan balai", "tayang", "true");
        long id = sql.queryForObject("select id from faq where tanya like ?", Long.class, "%" + kunci);
        try {
            assertThat(web.baris("pusat", "/kelola/faq?cari={kata}", kunci)).contains(">Aksi<", ">Edit<");
            assertThat(web.baris("cs", "/kelola/faq?cari={kata}", kunci)).contains(kunci).doesNotContain(">Aksi<", ">Edit<");
        } finally {
            web.kirim("pusat", "/kelola/faq/" + id + "/hapus");
        }
    }

    /** Words are looked for one by one, in whatever order they were typed; who finds nothing is told where to ask. */
    @Test
    @Tag("HLP-008")
    void theWordsOfASearchNeedNoOrder() throws Exception {
        String kunci = UUID.randomUUID().toString();
        web.kirim("cs", "/kelola/faq/0", "satker", "bbspjikfk", "tanya", "Di mana kendaraan ditaruh " + kunci, "jawab", "Di halaman depan", "tayang", "true");
        long id = sql.queryForObject("select id from faq where tanya like ?", Long.class, "%" + kunci);
        try {
            assertThat(web.isi(ARGON, "/portal/faq?cari=halaman kendaraan " + kunci)).contains("Di halaman depan");
            assertThat(web.isi(ARGON, "/portal/faq?cari=halaman pesawat " + kunci)).doesNotContain("Di halaman depan").contains("href=\"/portal/faq\"", "/portal/bantuan/pertanyaan/baru");
            assertThat(web.isi("cs", "/kelola/faq?cari=" + kunci)).contains("<td>BBSPJIKFK</td>").doesNotContain("<td>bbspjikfk</td>");
            web.tanpaMasuk(get("/publik/faq?cari=" + kunci)).andExpect(content().string(allOf(containsString("href=\"/publik/faq\""), containsString("href=\"/publik/situs/kontak\""), containsString("href=\"/portal/bantuan/pertanyaan/baru\""))));
        } finally {
            web.kirim("cs", "/kelola/faq/" + id + "/hapus");
        }
    }

    @Test
    @Tag("SLA-009")
    void whatIsDueIsMarkedWhileHolidaysAreOpen() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-12-31T08:00:00Z")));
        String kunci = UUID.randomUUID().toString();
        web.kirim(ARGON, "/portal/permohonan/usulan", "produk", "Ccc " + kunci, "uraian", "SNI");
        long id = sql.queryForObject("select id from tiket where perihal = ?", Long.class, "Ccc " + kunci);
        for (String alamat : new String[] {"/kelola/tiket?cari=" + kunci, "/kelola/tiket/" + id}) {
            assertThat(web.isi("cs", alamat)).contains("sementara, hari libur 2028 belum ditetapkan");
        }
    }

    /** A desk with forty tickets a day is put in order by whoever works there, and says what is due when. */
    @Test
    @Tag("HLP-007")
    void theDeskIsSortedAndSaysWhatIsDue() throws Exception {
        String kunci = UUID.randomUUID().toString();
        for (String apa : new String[] {"Aaa", "Bbb"}) {
            web.kirim(ARGON, "/portal/permohonan/usulan", "produk", apa + " " + kunci, "uraian", "SNI");
        }
        assertThat(web.isi("cs", "/kelola/tiket?cari=" + kunci + "&urut=nomor")).containsSubsequence("Usulan: Aaa", "Usulan: Bbb").containsPattern(">tenggat \\d\\d-\\d\\d-");
        assertThat(web.isi("cs", "/kelola/tiket?cari=" + kunci + "&urut=nomor&turun=true")).containsSubsequence("Usulan: Bbb", "Usulan: Aaa");
        assertThat(web.isi("cs", "/kelola/tiket?cari=" + kunci + "&urut=sihir;drop")).contains("Usulan: Aaa");
        long id = sql.queryForObject("select id from tiket where perihal = ?", Long.class, "Aaa " + kunci);
        assertThat(web.isi("cs", "/kelola/tiket/" + id)).contains(">Diproses</span>", "<dt>Tenggat</dt>");
    }

    /** The customer's own lists are put in order and searched like those of the staff; a stranger's are not among them. */
    @Test
    @Tag("HLP-001") @Tag("HLP-012") @Tag("HLP-019")
    void theCustomersListsSortAndSearch() throws Exception {
        String kunci = UUID.randomUUID().toString();
        for (String apa : new String[] {"Aaa ", "Bbb "}) {
            web.kirim(ARGON, "/portal/permohonan/usulan", "produk", apa + kunci, "uraian", "SNI");
            web.kirim(ARGON, "/portal/bantuan/pertanyaan", "layanan", apa.equals("Aaa ") ? "kalibrasi" : "pengujian", "uraian", "<p>" + apa + kunci + "</p>");
            web.kirim(ARGON, "/portal/bantuan/saran", "isi", apa + kunci);
            web.kirim(ARGON, "/portal/bantuan/testimoni", "isi", apa + kunci);
        }
        teratur("/portal/permohonan/usulan", kunci, "produk", "Aaa ", "Bbb ");
        teratur("/portal/bantuan/pertanyaan", kunci, "layanan", "Aaa ", "Bbb ");
        teratur("/portal/bantuan/saran", kunci, "tanggal", "Aaa ", "Bbb ");
        teratur("/portal/bantuan/testimoni", kunci, "tanggal", "Aaa ", "Bbb ");
    }

    private void teratur(String alamat, String kunci, String urut, String awal, String akhir) throws Exception {
        assertThat(web.isi(ARGON, alamat + "?cari=" + kunci + "&urut=" + urut)).contains("urut=" + urut).containsSubsequence(awal + kunci, akhir + kunci);
        assertThat(web.isi(ARGON, alamat + "?cari=" + kunci + "&urut=" + urut + "&turun=true")).containsSubsequence(akhir + kunci, awal + kunci);
        assertThat(web.baris(ARGON, alamat + "?cari={c}&urut=sihir;drop", awal + kunci)).contains(awal + kunci).doesNotContain(akhir + kunci);
        assertThat(web.baris(ARGON, alamat + "?cari={c}", awal + kunci + "x")).doesNotContain(awal + kunci);
        assertThat(web.baris("kapuassegar4088", alamat + "?cari={c}", awal + kunci)).doesNotContain(awal + kunci);
        for (String kolom : new String[] {"nomor", "keadaan"}) {
            assertThat(web.isi(ARGON, alamat + "?cari=" + kunci + "&urut=" + kolom + "&turun=true&lang=en")).contains(awal + kunci, akhir + kunci);
        }
    }

    /** Rich text is kept as markup; what is looked for are its words, on both sides of the desk. */
    @Test
    @Tag("HLP-001") @Tag("HLP-004")
    void aSearchLooksAtTheWordsAndNotAtTheirMarkup() throws Exception {
        String kunci = UUID.randomUUID().toString();
        web.kirim(ARGON, "/portal/bantuan/pertanyaan", "layanan", "kalibrasi", "uraian", "<p><strong>R&amp;D</strong> " + kunci + "</p><p>baris \u00b15 \u00b0C</p>");
        long id = sql.queryForObject("select tiket_id from tiket_pesan where isi like ?", Long.class, "%" + kunci + "%");
        web.kirim(ARGON, "/portal/bantuan/pertanyaan/" + id + "/ajukan");
        String[] dicari = {kunci, "R&D " + kunci, kunci + " baris \u00b15"};
        for (String cari : dicari) {
            assertThat(web.baris(ARGON, "/portal/bantuan/pertanyaan?cari={c}", cari)).as(cari).contains("R&amp;D " + kunci);
            assertThat(web.baris("cs", "/kelola/tiket?cari={c}", cari)).as(cari).contains("/kelola/tiket/" + id + "\"");
        }
        for (String tanda : new String[] {"strong> " + kunci, "D</strong> " + kunci, "R&amp;D"}) {
            assertThat(web.baris(ARGON, "/portal/bantuan/pertanyaan?cari={c}", tanda)).as(tanda).doesNotContain("R&amp;D " + kunci);
            assertThat(web.baris("cs", "/kelola/tiket?cari={c}", tanda)).as(tanda).doesNotContain("/kelola/tiket/" + id + "\"");
        }
        orang.selesaikan("cs", sql.queryForObject("select satker || '/TKT-' || nomor from tiket where id = ?", String.class, id), "jawabPertanyaan", Map.of("keputusan", "jawab", "isi", "T&D \u00b10,5 " + kunci));
        assertThat(web.baris("cs", "/kelola/tiket?cari={c}", "T&D \u00b10,5 " + kunci)).contains("/kelola/tiket/" + id + "\"");
    }

    @Test
    @Tag("HLP-008") @Tag("ADM-026")
    void theKeptAnswersSortAndSearch() throws Exception {
        String kunci = UUID.randomUUID().toString();
        for (String apa : new String[] {"Bbb ", "Aaa "}) {
            web.kirim("cs", "/kelola/faq/0", "satker", "bbspjikfk", "tanya", apa + kunci, "jawab", "Ya", "tayang", "true");
        }
        try {
            assertThat(web.isi("cs", "/kelola/faq?urut=tanya&cari=" + kunci)).contains("urut=tanya").containsSubsequence("Aaa " + kunci, "Bbb " + kunci);
            assertThat(web.isi("cs", "/kelola/faq?urut=tanya&turun=true&cari=" + kunci)).containsSubsequence("Bbb " + kunci, "Aaa " + kunci);
            assertThat(web.isi("cs", "/kelola/faq?cari=Aaa " + kunci)).doesNotContain("Bbb " + kunci);
            for (String kolom : new String[] {"urut", "balai", "tayang"}) {
                assertThat(web.isi("cs", "/kelola/faq?cari=" + kunci + "&urut=" + kolom)).contains("Aaa " + kunci);
            }
        } finally {
            for (long id : sql.queryForList("select id from faq where tanya like ?", Long.class, "%" + kunci)) {
                web.kirim("cs", "/kelola/faq/" + id + "/hapus");
            }
        }
    }
}
