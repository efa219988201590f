package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.kasus.Pdf;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The customer's letters, filled from what was typed. */
@LajuTest
@Transactional
class CetakTest {

    @Autowired MockMvc web;
    @Autowired AlatSertifikasi alat;
    @Autowired CetakService cetak;
    @Autowired PermohonanLanjutan lanjutan;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;
    private long id;
    private String dasar;

    @BeforeEach
    void draf() {
        saya = alat.argon();
        id = alat.draf(saya, "sertifikasi-produk");
        dasar = "/portal/sertifikasi/" + id + "/cetak";
    }

    private String buka() throws Exception {
        return web.perform(get(dasar).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private String surat(String kode) {
        // Ligatures as the letters they stand for.
        return Normalizer.normalize(Pdf.teks(cetak.cetak(alat.permohonan(saya, id), kode)), Normalizer.Form.NFKC);
    }

    @Test
    @Tag("CRT-019")
    void nothingIsPrintedBeforeTheEntryPagesAreFilled() throws Exception {
        alat.isiData(saya, id);
        alat.isiMerek(saya, id);
        assertThat(buka()).contains("lengkapi dulu", "Peralatan Produksi: belum diisi.").doesNotContain("href=\"" + dasar + "/CETAK_2\"");
        assertThatThrownBy(() -> cetak.beriNomor(saya, id, "CETAK_1", "1", "2026-01-15")).isInstanceOf(IsianKeliru.class).hasMessageContaining("belum lengkap");
        assertThatThrownBy(() -> surat("CETAK_2")).isInstanceOf(IsianKeliru.class).hasMessageContaining("belum lengkap");
        alat.isiIsian(saya, id);
        assertThat(buka()).doesNotContain("lengkapi dulu").contains("href=\"" + dasar + "/CETAK_2\"");
    }

    @Test
    @Tag("CRT-020")
    @Tag("CRT-021")
    @Tag("CRT-022")
    void numberAndDateComeFirstThenPrint() throws Exception {
        alat.isiSampaiCetak(saya, id);
        assertThat(buka()).containsSubsequence(">No<", ">Dokumen<", ">Tanggal dan Nomor<", ">Aksi<", "Surat Permohonan SPPT SNI", "Kertas A4 berkop, ditandatangani dan dicap basah", "Nomor Surat", "Tanggal Surat", "Simpan", "Tutup",
            "Daftar Merek, Tipe, Ukuran Produk", "Kertas A4 polos", "Surat Pernyataan Tidak Mengedarkan Produk Selama Proses Sertifikasi", "Surat Pernyataan Telah Menerapkan Sistem Manajemen Mutu")
            .doesNotContain("href=\"" + dasar + "/CETAK_1\"");
        assertThatThrownBy(() -> surat("CETAK_1")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Isi dulu nomor dan tanggal");
        assertThatThrownBy(() -> cetak.beriNomor(saya, id, "CETAK_1", " ", "2999-01-01")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("nomor", "tanggal"));
        web.perform(post(dasar + "/CETAK_1").param("nomor", "017/AM/I/2026").param("tanggal", "2026-01-15").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(buka()).contains("15 Januari 2026", "017/AM/I/2026", "href=\"" + dasar + "/CETAK_1\"");
        web.perform(get(dasar + "/CETAK_1").with(user(saya))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"))
            .andExpect(header().string("Content-Disposition", containsString("Surat%20Permohonan%20SPPT%20SNI.pdf")));
    }

    @Test
    @Tag("CHK-055")
    @Tag("CHK-056")
    @Tag("CHK-057")
    @Tag("CHK-058")
    void theLettersAreFilledFromTheRequest() {
        alat.isiSampaiCetak(saya, id);
        alat.beriNomor(saya, id);
        assertThat(surat("CETAK_1")).contains("CETAK_1/AM/2026", "15 Januari 2026", "Permohonan Sertifikasi Awal SPPT SNI", "PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8", "Tangki air silinder vertikal - Polietilena (PE)",
            "SNI 7276:2014", "Argon Tank", "Tipe 5", "SNI ISO 9001:2015", "HACCP/GMP; SNI ISO 22000:2009", "Gunawan Prasetyo", "Direktur Utama", "(021) 5550 3508").doesNotContain("3175011203750004", "Nomor sertifikat");
        assertThat(surat("CETAK_2")).contains("DAFTAR MEREK, TIPE, DAN UKURAN PRODUK", "Argon Tank", "Tangki air Argon", "AT-500", "500 liter").doesNotContain("<b>");
        assertThat(surat("CETAK_3")).contains("SURAT PERNYATAAN", "CETAK_3/AM/2026", "3175011203750004", "tidak mengedarkan", "SNI 7276:2014", "Gunawan Prasetyo");
        assertThat(surat("CETAK_4")).contains("SURAT PERNYATAAN", "CETAK_4/AM/2026", "telah menerapkan sistem manajemen mutu SNI ISO 9001:2015");
    }

    @Test
    @Tag("CHK-056")
    void plainWordsOfAnOldCertificateAreShownAndPrintedAsTheyWereTyped() throws Exception {
        alat.isiProfil(saya);
        List<PermohonanLanjutan.Cakupan> merek = List.of(new PermohonanLanjutan.Cakupan("A&B \"Premium\"", "Kopi \"A&B\" <b>premium</b>", "isi < 500 g & '1 kg'"));
        id = lanjutan.siapkan(saya, new PermohonanLanjutan.Dasar(LayananSertifikasi.PRODUK, Kegiatan.SURVEILAN, "R/LAMA", "TIPE_5", null, "SNI 7276:2014", List.of(), null, merek));
        String halaman = web.perform(get("/portal/sertifikasi/" + id + "/merek").with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("A&amp;B &quot;Premium&quot;", "Kopi &quot;A&amp;B&quot; &lt;b&gt;premium&lt;/b&gt;", "isi &lt; 500 g &amp; &#39;1 kg&#39;").doesNotContain("<b>premium</b>");
        alat.isiSampaiCetak(saya, id);
        sql.update("update merek set milik_sendiri = true where permohonan_id = ?", id);
        alat.beriNomor(saya, id);
        assertThat(surat("CETAK_2")).contains("A&B \"Premium\"", "Kopi \"A&B\" <b>premium</b>", "isi < 500 g & '1 kg'");
    }
}
