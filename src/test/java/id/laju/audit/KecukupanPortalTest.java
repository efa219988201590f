package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.permohonan.Permohonan;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Pages of the adequacy audit and of the product test: who may read and write them. */
@LajuTest
@LayananSekitar(AlurEvaluasi.class)
class KecukupanPortalTest {

    private static final String SAYA = "argonmulia3508";
    private static final String ORANG_LAIN = AlurTemuan.PELANGGAN;

    @Autowired AlurEvaluasi alur;
    @Autowired AlurUji uji;
    @Autowired KecukupanService kecukupan;
    @Autowired JawabKecukupanService jawaban;
    @Autowired Orang orang;
    @Autowired RuntimeService mesin;
    @Autowired UserDetailsService akun;
    @Autowired MockMvc web;

    private MockHttpServletResponse minta(String siapa, AbstractMockHttpServletRequestBuilder<?> alamat) throws Exception {
        return web.perform(alamat.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html, application/json")).andReturn().getResponse();
    }

    private int status(String siapa, String alamat) throws Exception {
        return minta(siapa, get(alamat)).getStatus();
    }

    @Test
    @Tag("CRT-042")
    void theCustomerCompletesWhatIsMissing() throws Exception {
        Permohonan p = alur.bertim("TIPE_5");
        String alamat = "/portal/sertifikasi/" + p.id() + "/kecukupan";
        assertThat(status(SAYA, alamat)).as("not judged yet").isEqualTo(404);
        alur.nilai(p, 1);
        assertThat(minta("pjsert", get("/kasus/" + p.kasus())).getContentAsString()).contains("Evaluasi sertifikasi", "Perlu dilengkapi", "Menunggu pelanggan");
        long butir = kecukupan.butir(kecukupan.terakhir(p.id()).orElseThrow()).get(0).butirId();
        assertThat(minta(SAYA, get(alamat)).getContentAsString()).contains("Manual mutu belum memuat konteks organisasi", "data-otomatis", "butir-" + butir);
        assertThat(minta(SAYA, get(alamat + "?lang=en")).getContentAsString()).contains("Items to be completed");
        assertThat(minta(SAYA, get(alamat + "/pdf")).getContentType()).isEqualTo("application/pdf");
        for (String luar : new String[] {"", "/pdf"}) {
            assertThat(status(ORANG_LAIN, alamat + luar)).isEqualTo(404);
        }
        assertThat(minta(ORANG_LAIN, post(alamat).param("butir-" + butir, "x")).getStatus()).isEqualTo(404);
        assertThat(minta(SAYA, post(alamat).param("otomatis", "ya").param("versi", "0").param("butir-" + butir, "Sedang disusun")).getContentAsString()).isEqualTo("{\"versi\":1}");
        MockMultipartFile manual = new MockMultipartFile("berkas", "manual.pdf", "application/pdf", ContohBerkas.pdf("Manual"));
        assertThat(minta(ORANG_LAIN, multipart(alamat + "/berkas").file(manual)).getStatus()).isEqualTo(404);
        minta(SAYA, multipart(alamat + "/berkas").file(manual).param("butir", "" + butir));
        String berkas = "/berkas/" + jawaban.lampiran(kecukupan.terakhir(p.id()).orElseThrow()).get(0).berkasId();
        assertThat(minta(SAYA, get(alamat + berkas)).getContentType()).isEqualTo("application/pdf");
        assertThat(status(ORANG_LAIN, alamat + berkas)).isEqualTo(404);
        assertThat(status("evaluator", "/api/kecukupan/" + p.id() + berkas)).isEqualTo(200);
        assertThat(status("evaluator.ptk", "/api/kecukupan/" + p.id() + berkas)).as("another satker").isEqualTo(404);
        assertThat(status("analis", "/api/kecukupan/" + p.id() + berkas)).as("works blind").isEqualTo(403);
        minta(SAYA, post(alamat + berkas + "/hapus"));
        assertThat(jawaban.lampiran(kecukupan.terakhir(p.id()).orElseThrow())).isEmpty();
        minta(SAYA, post(alamat).param("versi", "1").param("butir-" + butir, "Manual mutu direvisi").param("kirim", "ya"));
        assertThat(kecukupan.terakhir(p.id()).orElseThrow().dijawab()).isNotNull();
        assertThat(minta(SAYA, get(alamat)).getContentAsString()).contains("tim audit menilainya lagi").doesNotContain("type=\"file\"");
    }

    @Test
    @Tag("CRT-047")
    @Tag("CRT-060")
    void samplesAreSeenByTheTeamAndTheOfficeAlone() throws Exception {
        Kunjungan k = uji.mulai(uji.tanpaRencana());
        String tugas = orang.tugas(k.kasus(), "ambilContohProduk").getId();
        String api = "/api/contoh-produk/" + tugas + "/foto";
        long satu = uji.contoh(k, "ppc").get(0);
        MockMultipartFile gambar = new MockMultipartFile("foto", "contoh.jpg", "image/jpeg", ContohBerkas.foto("jpg", 400, 300));
        MockHttpServletResponse simpan = minta("ppc", multipart(api).file(gambar).param("jenis", "FOTO").param("sampelId", "" + satu));
        assertThat(simpan.getStatus()).isEqualTo(200);
        String id = simpan.getContentAsString().replaceAll("\\D", "");
        assertThat(minta("ppc", get(api + "/" + id)).getContentType()).isEqualTo("image/jpeg");
        assertThat(minta("ppc", multipart(api).file(gambar).param("jenis", "FOTO").param("sampelId", "0")).getStatus()).as("no such sample").isEqualTo(404);
        assertThat(minta("ppc2", multipart(api).file(gambar).param("jenis", "FOTO").param("sampelId", "" + satu)).getStatus()).as("not of the team").isIn(403, 404, 409);
        assertThat(minta("evaluator", multipart(api).file(gambar).param("jenis", "FOTO").param("sampelId", "" + satu)).getStatus()).isEqualTo(403);
        uji.ambil(k, "ppc", "luar");
        String halaman = "/kelola/audit/" + k.id() + "/uji";
        assertThat(minta("evaluator", get(halaman)).getContentAsString()).contains("Pengambilan contoh ke-1", "AT-0226", "Laboratorium lain, belum dikirim");
        assertThat(minta("pjsert", get("/kasus/" + k.kasus())).getContentAsString()).contains("Evaluasi sertifikasi", "Laboratorium lain", halaman);
        assertThat(status("ppc", halaman)).isEqualTo(200);
        assertThat(minta("reviewer", get(halaman + "/berita-acara/1")).getContentType()).isEqualTo("application/pdf");
        assertThat(minta("reviewer", get(halaman + "/foto/" + id)).getContentType()).isEqualTo("image/jpeg");
        assertThat(status("reviewer", halaman + "/pengantar/1")).as("not sent yet").isEqualTo(404);
        assertThat(status("reviewer", halaman + "/luar/1")).isEqualTo(404);
        assertThat(status("reviewer", halaman + "/lhu/0")).isEqualTo(404);
        for (String luar : new String[] {"", "/berita-acara/1", "/foto/" + id}) {
            assertThat(status("evaluator.ptk", halaman + luar)).as("another satker").isEqualTo(404);
            assertThat(status("ppc2", halaman + luar)).as("not of the team").isEqualTo(404);
            assertThat(status("analis", halaman + luar)).as("works blind").isEqualTo(403);
            assertThat(status(SAYA, halaman + luar)).isEqualTo(403);
        }
        MockMultipartFile berkas = new MockMultipartFile("laporan", "laporan.pdf", "application/pdf", ContohBerkas.pdf("Laporan"));
        assertThat(minta("adminsert", multipart("/api/laporan-uji/" + orang.tugas(k.kasus(), "kirimContohKeLuar").getId()).file(berkas)).getStatus()).as("not waited for yet").isEqualTo(404);
        assertThat(minta("evaluator", multipart("/api/laporan-uji/" + orang.tugas(k.kasus(), "kirimContohKeLuar").getId()).file(berkas)).getStatus()).isEqualTo(403);
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(k.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "uji"));
    }
}
