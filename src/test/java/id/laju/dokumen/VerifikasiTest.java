package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Nobody is signed in here. */
@LajuTest
@Tag("DOC-005")
class VerifikasiTest {

    private static final AtomicInteger ALAMAT = new AtomicInteger();

    @Autowired
    MockMvc web;
    @Autowired
    DokumenService service;
    @Autowired
    UjiDokumen uji;
    @Autowired
    JdbcTemplate sql;

    private String alamat;

    @BeforeEach
    void siapkan() {
        uji.kunciBaru(false);
        alamat = "10.0.0." + ALAMAT.incrementAndGet();
    }

    private String halaman(MockHttpServletRequestBuilder minta, int status) throws Exception {
        return web.perform(minta.with(r -> {
            r.setRemoteAddr(alamat);
            return r;
        })).andExpect(status().is(status)).andReturn().getResponse().getContentAsString();
    }

    private String kode(Dokumen dokumen) throws Exception {
        return halaman(get("/verifikasi/" + dokumen.kodeVerifikasi()), 200);
    }

    private String unggah(byte[] isi) throws Exception {
        return halaman((MockHttpServletRequestBuilder) multipart("/verifikasi").file(new MockMultipartFile("berkas", "a.pdf", "application/pdf", isi)).with(csrf()), 200);
    }

    @Test
    void anotherDocumentIsOfferedOnlyAfterOneWasChecked() throws Exception {
        assertThat(halaman(get("/verifikasi"), 200)).contains(">Periksa dokumen<").doesNotContain("Periksa dokumen lain");
        assertThat(halaman(get("/verifikasi?nomor=tidak-ada"), 404)).contains("Periksa dokumen lain");
    }

    @Test
    void anIssuedReportIsGenuineAndInForceAndTellsSignerTimeAndIntegrity() throws Exception {
        Dokumen terbit = uji.terbit();
        assertThat(kode(terbit)).contains("Asli dan berlaku", terbit.nomor(), "Laporan Hasil Uji", "Balai Besar Standardisasi",
            "Drs. Budi Santoso", "Plh. Kepala Balai", "Ratna Kusumaningtyas", "berbeda dari nama pada dokumen",
            "Tidak berubah sejak ditandatangani", "Tidak ada; waktu menurut penanda tangan")
            .doesNotContain("Argon", "??", "style=", "onclick");
    }

    @Test
    void theAnswerIsThereInEnglishToo() throws Exception {
        Dokumen terbit = uji.terbit();
        assertThat(halaman(get("/verifikasi/" + terbit.kodeVerifikasi()).param("lang", "en"), 200))
            .contains("Genuine and in force", "Test report", "Unchanged since signing").doesNotContain("Asli dan berlaku", "??");
    }

    @Test
    void everyStateHasItsAnswer() throws Exception {
        Dokumen draf = uji.draf();
        assertThat(kode(draf)).contains("Belum diterbitkan").doesNotContain("Asli dan berlaku");
        Dokumen batal = uji.terbit();
        service.batalkan(batal.id(), "Sampel tertukar milik Bu Rani");
        assertThat(kode(batal)).contains("Dicabut", "Tidak berlaku sejak").doesNotContain("Asli dan berlaku", "Bu Rani");
        Dokumen lama = uji.terbit();
        Dokumen baru = uji.terbit();
        service.gantikan(lama.id(), baru.id(), "salah satuan");
        assertThat(kode(lama)).contains("Sudah diganti", baru.nomor());
        uji.kunciBaru(true);
        assertThat(kode(uji.terbit())).contains("CONTOH - TIDAK SAH").doesNotContain("Asli dan berlaku");
        Dokumen lembar = service.buat(UjiDokumen.SATKER, UjiDokumen.nomor(), null, UjiDokumen.lembar());
        service.terbitkan(lembar.id());
        assertThat(kode(lembar)).contains("Asli dan berlaku", "Tanda tangan elektronik");
    }

    @Test
    void whatNobodyIssuedIsUnknownAndNeverAnEmptyPage() throws Exception {
        assertThat(halaman(get("/verifikasi/AAAAAAAAAAAAAAAA"), 404)).contains("Tidak dikenal", "AAAAAAAAAAAAAAAA");
        assertThat(halaman(get("/verifikasi").param("nomor", "<b>tidak/ada</b>"), 404)).contains("Tidak dikenal", "&lt;b&gt;tidak/ada&lt;/b&gt;");
        assertThat(halaman(get("/verifikasi"), 200)).contains("name=\"kode\"", "name=\"nomor\"", "name=\"berkas\"", "name=\"_csrf\"").doesNotContain("??");
    }

    @Test
    void aNumberAnswersOnlyForWhatWasIssued() throws Exception {
        Dokumen tertanda = uji.tertanda();
        assertThat(halaman(get("/verifikasi").param("nomor", tertanda.nomor()), 404)).contains("Tidak dikenal");
        service.terbitkan(tertanda.id());
        assertThat(halaman(get("/verifikasi").param("nomor", " " + tertanda.nomor()), 200)).contains("Asli dan berlaku", tertanda.nomor())
            .doesNotContain(tertanda.kodeVerifikasi());
    }

    @Test
    void aCodeTypedFromPaperIsForgiven() throws Exception {
        Dokumen terbit = uji.terbit();
        String ketikan = terbit.kodeVerifikasi().toLowerCase().replaceAll("(....)", "$1-").replace('0', 'o');
        web.perform(get("/verifikasi").param("kode", ketikan)).andExpect(redirectedUrl("/verifikasi/" + terbit.kodeVerifikasi()));
    }

    @Test
    void theVeryFileIsRecognisedAndAChangedOneIsNot() throws Exception {
        Dokumen terbit = uji.terbit();
        byte[] isi = service.isi(terbit.id());
        int semula = sql.queryForObject("select count(*) from berkas", Integer.class);
        assertThat(unggah(isi)).contains("sama persis", "Asli dan berlaku", terbit.nomor());
        isi[isi.length / 3] ^= 1;
        assertThat(unggah(isi)).contains("bukan berkas yang kami terbitkan", "diubah sesudah ditandatangani").doesNotContain("Asli dan berlaku");
        assertThat(unggah(ContohBerkas.pdf("lain"))).contains("tidak memuat tanda tangan elektronik");
        assertThat(unggah("bukan PDF".getBytes())).contains("bukan berkas yang kami terbitkan");
        assertThat(unggah(new byte[0])).contains("Pilih berkas PDF");
        assertThat(sql.queryForObject("select count(*) from berkas", Integer.class)).as("nothing is kept").isEqualTo(semula);
    }

    @Test
    void tryingOutCodesIsSlowedDownPerAddress() throws Exception {
        for (int i = 0; i < 30; i++) {
            halaman(get("/verifikasi/ZZZZZZZZZZZZZZZ" + i % 10), 404);
        }
        assertThat(halaman(get("/verifikasi/ZZZZZZZZZZZZZZZZ"), 429)).contains("Tunggu satu menit");
        assertThat(halaman(get("/verifikasi").param("nomor", "x"), 429)).contains("Tunggu satu menit");
        String tadi = alamat;
        alamat = "10.9.9.9";
        halaman(get("/verifikasi/ZZZZZZZZZZZZZZZZ"), 404);
        alamat = tadi;
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofSeconds(61))));
        halaman(get("/verifikasi/ZZZZZZZZZZZZZZZZ"), 404);
    }

    @Test
    void aCodeCannotBeGuessed() {
        assertThat(uji.draf().kodeVerifikasi()).hasSize(16).isNotEqualTo(uji.draf().kodeVerifikasi());
    }
}
