package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import id.laju.pengujian.LabUji.Uji;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Codes on samples, and what the scanner at the counter makes of them. */
@LajuTest
@Tag("NUM-018")
class PindaiTest {

    @Autowired LabUji lab;
    @Autowired Sekaligus sekaligus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired TaskService tugas;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired PenerimaanService penerimaan;
    @Autowired TitipService titip;
    @Autowired LembarSampel lembar;

    private MockHttpServletResponse pindai(String siapa, String kode) throws Exception {
        MockHttpServletResponse jawab = mvc.perform(post("/kelola/sekaligus/terimaSampel/pindai").param("kode", kode).with(csrf()).with(user(akun.loadUserByUsername(siapa)))
            .header("Accept", "application/json")).andReturn().getResponse();
        jawab.setCharacterEncoding("UTF-8");
        return jawab;
    }

    private String tolak(String siapa, String kode) throws Exception {
        MockHttpServletResponse jawab = pindai(siapa, kode);
        assertThat(jawab.getStatus()).as(jawab.getContentAsString()).isEqualTo(422);
        return jawab.getContentAsString();
    }

    private Map<String, Object> isian(Sekaligus.Baris b) {
        Map<String, Object> isi = new HashMap<>(Map.of("kondisi", "Utuh", "jumlah", "2 bungkus", "tempatSimpan", "Lemari A2", "penyelia", "penyelia", "syarat.*.terpenuhi", true));
        isi.put("labId", lab.isianTerima().get("labId"));
        assertThat(b.tetap().get("syarat")).isNotEmpty();
        return isi;
    }

    @Test
    void everyCodeSurvivesTypingAndAWrongDigitDoesNot() {
        for (long id : new long[] {1, 9, 10, 42, 1042, 987654321}) {
            String kode = KodeSampel.tulis(id);
            assertThat(KodeSampel.baca(kode)).hasValue(id);
            assertThat(KodeSampel.baca(kode.toLowerCase().replace("-", " "))).hasValue(id);
            assertThat(KodeSampel.baca(kode + "X")).isEmpty();
        }
        assertThat(KodeSampel.baca(KodeSampel.tulis(1042).replace("1042", "1043"))).isEmpty();
        assertThat(KodeSampel.baca(KodeSampel.tulis(1042).replace("1042", "1024"))).isEmpty();
        assertThat(KodeSampel.baca("0001/KMN/2026")).isEmpty();
    }

    @Test
    void aScannedSampleHasArrivedAndItsRowIsReceived() throws Exception {
        Uji u = lab.pesan();
        Sekaligus.Baris b = sekaligus.baca(pindai("cs", KodeSampel.tulis(u.sampelId())).getContentAsString()).get(0);
        assertThat(penerimaan.ambil(u.sampelId()).keadaan()).isEqualTo(KeadaanSampel.TIBA);
        assertThat(b.html()).contains("PT Argon Mulia", "Garam");
        Map<String, Object> kurang = isian(b);
        kurang.remove("jumlah");
        MockHttpServletResponse jawab = sekaligus.kirim("cs", b, kurang);
        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("\"jumlah\"");
        Map<String, Object> syaratKurang = isian(b);
        syaratKurang.put("syarat.*.terpenuhi", false);
        assertThat(sekaligus.kirim("cs", b, syaratKurang).getContentAsString()).contains("syarat wajib");
        assertThat(sekaligus.kirim("cs", b, isian(b)).getStatus()).isEqualTo(200);
        String nomor = penerimaan.ambil(u.sampelId()).nomorAnalisa();
        assertThat(tolak("cs", KodeSampel.tulis(u.sampelId()))).contains("sudah diterima dengan nomor analisa " + nomor);
        assertThat(tolak("cs", nomor)).contains("sudah diterima");
    }

    @Test
    void codesThatCannotBeReceivedAreAnsweredWithASentence() throws Exception {
        Uji u = lab.pesan();
        long belumBayar = contoh.sampel(contoh.ajukan(1, false)).get(0);
        assertThat(tolak("cs", "")).contains("Pindai atau ketik");
        assertThat(tolak("cs", "8991234567890")).contains("tidak dikenal di satker Anda");
        assertThat(tolak("cs", KodeSampel.tulis(987654321))).contains("tidak dikenal di satker Anda");
        assertThat(tolak("cs.ptk", KodeSampel.tulis(u.sampelId()))).as("another balai learns nothing").contains("tidak dikenal di satker Anda");
        assertThat(penerimaan.ambil(u.sampelId()).keadaan()).isEqualTo(KeadaanSampel.DITUNGGU);
        assertThat(tolak("cs", KodeSampel.tulis(belumBayar))).contains("belum dibayar", "dititipkan");
        assertThat(pindai("analis", KodeSampel.tulis(u.sampelId())).getStatus()).isEqualTo(403);
        lab.tiba(u);
        tugas.claim(orang.tugas(u.kasus(), "terimaSampel").getId(), "ketua");
        assertThat(tolak("cs", KodeSampel.tulis(u.sampelId()))).contains("sedang dikerjakan");
    }

    @Test
    void aDepositedSampleIsFoundByTheNumberOnItsReceipt() throws Exception {
        long id = contoh.ajukan(LabUji.KFK, 1, 2, false);
        long sampel = contoh.sampel(id).get(0);
        titip.titip(LabUji.KFK, sampel, new TitipIsian("Rak 1", "Utuh", "1 botol", "plastik", "Kurir"), null, null, "cs");
        String idSampel = penerimaan.ambil(sampel).idSampel();
        assertThat(teks(lembar.tandaTerima(sampel))).contains(idSampel);
        assertThat(tolak("cs", idSampel)).contains("belum dibayar", "sudah dititipkan");
        permohonan.jadikanOrder(id);
        lab.mulai(id);
        Sekaligus.Baris b = sekaligus.baca(pindai("cs", idSampel.toLowerCase()).getContentAsString()).get(0);
        assertThat(b.html()).contains("dititipkan", "Rak 1", "1 botol");
    }

    @Test
    void allLabelsComeInOneFileAndOnlyThoseOfTheOwnBalai() throws Exception {
        List<String> nomor = new ArrayList<>();
        StringBuilder cari = new StringBuilder("?");
        for (int i = 0; i < 3; i++) {
            Uji u = lab.pesan();
            lab.tiba(u);
            lab.terima(u);
            nomor.add(penerimaan.ambil(u.sampelId()).nomorAnalisa());
            cari.append("sampel=").append(u.sampelId()).append('&');
        }
        byte[] pdf = web.buka("cs", "/kelola/penerimaan/label.pdf" + cari).andReturn().getResponse().getContentAsByteArray();
        try (var dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(teks(pdf)).contains(nomor).doesNotContain("Argon");
        assertThat(web.buka("cs.ptk", "/kelola/penerimaan/label.pdf" + cari).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.tanya("cs", "/kelola/penerimaan/label.pdf").andReturn().getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void theCustomerPrintsLabelsOfOwnRequestsFromSubmissionOn() throws Exception {
        long id = contoh.ajukan(LabUji.KFK, 2, 2, false);
        var saya = akun.loadUserByUsername("argonmulia3508");
        var lain = akun.loadUserByUsername("kapuassegar4088");
        byte[] pdf = web.kirim(saya, get("/portal/permohonan/" + id + "/label-sampel.pdf")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(teks(pdf).replaceAll("\\s", "")).contains(contoh.sampel(id).stream().map(KodeSampel::tulis).toList()).contains(permohonan.ambil(id).praOrder()).doesNotContain("Argon");
        assertThat(web.kirim(lain, get("/portal/permohonan/" + id + "/label-sampel.pdf")).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private static String teks(byte[] pdf) throws Exception {
        try (var dokumen = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokumen);
        }
    }
}
