package id.laju.keputusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Pages of review and decision: the list, the satker's questions, the customer's answer to a postponement; and who may not. */
@LajuTest
@LayananSekitar(AlurKeputusan.class)
class KeputusanHalamanTest {

    private static final String SAYA = "argonmulia3508";
    private static final String ORANG_LAIN = "kapuassegar4088";
    private static final String BUTIR = "/kelola/sertifikasi/tinjauan-hasil";

    @Autowired AlurKeputusan alur;
    @Autowired PenundaanKeputusanService penundaan;
    @Autowired PermohonanService permohonan;
    @Autowired UserDetailsService akun;
    @Autowired WebUji staf;
    @Autowired MockMvc web;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private MockHttpServletResponse minta(String siapa, AbstractMockHttpServletRequestBuilder<?> alamat) throws Exception {
        return web.perform(alamat.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html, application/json")).andReturn().getResponse();
    }

    private String isi(String siapa, String alamat) throws Exception {
        return minta(siapa, get(alamat)).getContentAsString();
    }

    private int kode(String siapa, String alamat) throws Exception {
        return minta(siapa, get(alamat)).getStatus();
    }

    @Test
    @Tag("NAV-032")
    @Tag("STS-022")
    void theListTellsHowFarReviewsAre() throws Exception {
        Permohonan p = alur.mulai("TIPE_1");
        String cari = "/kelola/keputusan?cari=" + permohonan.ambil(p.id()).nomorOrder();
        assertThat(isi("reviewer", cari)).contains("Tidak ada data");
        alur.tunjuk(p, "pemutus", "reviewer");
        assertThat(isi("reviewer", cari)).contains("TINJAUAN HASIL", "/kasus/" + p.kasus());
        assertThat(isi("pjsert", cari + "&sendiri=true")).as("not appointed").contains("Tidak ada data");
        alur.selesaikan("reviewer", p, "tinjauHasil", alur.tinjauan("reviewer", p, "kembalikan", null, "SESUAI"));
        assertThat(isi("reviewer", cari + "&sendiri=true")).contains("DI KETUA TIM");
        alur.selesaikan("evaluator", p, "lengkapiEvaluasi", java.util.Map.of("tindakan", "jawaban", "jawaban", "Sudah ada pada lampiran"));
        alur.tinjau("reviewer", p, "BERIKAN");
        assertThat(isi("pemutus", cari)).contains("TINJAUAN SELESAI", "2 putaran", ">Tinjauan Hasil</a>");
        alur.usulkan("pemutus", p, "BERIKAN", null, null);
        alur.setujui(p);
        alur.tandatangani("pemutus", p);
        assertThat(isi("kepala", cari)).contains("Tidak ada data");
        assertThat(isi("kepala", cari + "&bagian=selesai&urut=produk&turun=true")).contains("DIBERIKAN", ">Keputusan</a>");
        assertThat(isi("reviewer.ptk", cari + "&bagian=selesai")).as("another satker").doesNotContain(p.kasus());
        assertThat(kode("cs", cari)).isEqualTo(403);
        assertThat(kode("analis", cari)).isEqualTo(403);
        assertThat(kode(SAYA, cari)).isEqualTo(403);
    }

    @Test
    @Tag("CRT-059")
    void theSatkerKeepsItsQuestions() throws Exception {
        assertThat(isi("adminsert", BUTIR)).contains("Laporan tim lengkap", "Seluruh berkas");
        staf.kirim("adminsert", BUTIR + "/baru", "urutan", "70", "isi", "Butir halaman hasil", "berkas", "LKS", "aktif", "true").andExpect(flash().attributeExists("pesan"));
        long id = sql.queryForObject("select id from butir_tinjauan_hasil where isi = 'Butir halaman hasil'", Long.class);
        try {
            staf.kirim("adminsert", BUTIR + "/baru", "urutan", "70", "isi", "Butir kedua").andExpect(flash().attribute("pesanGalat", containsString("sudah dipakai butir lain")));
            staf.kirim("adminsert", BUTIR + "/baru", "urutan", "0", "isi", "", "berkas", "LAIN").andExpect(flash().attribute("pesanGalat", containsString("3 isian")));
            assertThat(isi("adminsert", BUTIR + "/" + id)).contains("Butir halaman hasil");
            staf.kirim("adminsert", BUTIR + "/" + id, "urutan", "70", "isi", "Butir halaman hasil").andExpect(flash().attributeExists("pesan"));
            assertThat(isi("adminsert", BUTIR + "?cari=halaman hasil")).contains("Tidak Aktif");
            staf.buka("adminsert.ptk", BUTIR + "/" + id).andExpect(status().isNotFound());
            assertThat(kode("pjsert", BUTIR)).isEqualTo(403);
            Permohonan p = alur.mulai("TIPE_1");
            alur.tunjuk(p, "pemutus", "reviewer");
            alur.tinjau("reviewer", p, "BERIKAN");
            long dipakai = sql.queryForObject("select n.butir_id from tinjauan_hasil_butir n join tinjauan_hasil t on t.id = n.tinjauan_id where t.permohonan_id = ? limit 1", Long.class, p.id());
            staf.kirim("adminsert", BUTIR + "/" + dipakai + "/hapus").andExpect(flash().attribute("pesanGalat", containsString("jadikan Tidak Aktif")));
        } finally {
            staf.kirim("adminsert", BUTIR + "/" + id + "/hapus").andExpect(flash().attributeExists("pesan"));
        }
        assertThat(sql.queryForObject("select count(*) from butir_tinjauan_hasil where id = ?", Integer.class, id)).isZero();
    }

    @Test
    @Tag("CRT-062")
    void theCustomerAnswersAPostponement() throws Exception {
        Permohonan p = alur.mulai("TIPE_1");
        String alamat = "/portal/sertifikasi/" + p.id() + "/penundaan";
        assertThat(kode(SAYA, alamat)).as("nothing is postponed").isEqualTo(404);
        alur.putuskan(p, "TUNDA", "TUNDA", "Izin edar belum terbit", LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta"))).plusDays(40).toString());
        assertThat(isi(SAYA, alamat)).contains("Izin edar belum terbit", "type=\"file\"");
        assertThat(isi(SAYA, alamat + "?lang=en")).contains("How the conditions were met");
        assertThat(kode(ORANG_LAIN, alamat)).isEqualTo(404);
        MockMultipartFile izin = new MockMultipartFile("berkas", "izin.pdf", "application/pdf", ContohBerkas.pdf("Izin"));
        assertThat(minta(ORANG_LAIN, multipart(alamat).file(izin).param("jawaban", "x")).getStatus()).isEqualTo(404);
        minta(SAYA, multipart(alamat).file(izin).param("jawaban", " "));
        assertThat(penundaan.kini(p.id()).dijawab()).as("nothing was said").isNull();
        minta(SAYA, multipart(alamat).file(izin).param("jawaban", "Izin edar terlampir"));
        assertThat(penundaan.kini(p.id()).jawaban()).isEqualTo("Izin edar terlampir");
        String berkas = "/bukti/" + penundaan.bukti(penundaan.kini(p.id()).id()).get(0).id();
        assertThat(minta(SAYA, get(alamat + berkas.replace("/bukti/", "/berkas/"))).getContentType()).isEqualTo("application/pdf");
        assertThat(kode(ORANG_LAIN, alamat + berkas.replace("/bukti/", "/berkas/"))).isEqualTo(404);
        assertThat(minta("pjsert", get("/api/keputusan/" + p.id() + berkas)).getContentType()).isEqualTo("application/pdf");
        assertThat(kode("pjsert.ptk", "/api/keputusan/" + p.id() + berkas)).as("another satker").isEqualTo(404);
        assertThat(kode("analis", "/api/keputusan/" + p.id() + berkas)).as("works blind").isEqualTo(403);
        assertThat(isi(SAYA, alamat)).contains("Jawaban Anda sudah dikirim").doesNotContain("type=\"file\"");
        assertThat(isi(SAYA, "/portal/kasus/" + p.id())).as("how the balai judges is not shown").doesNotContain("Keputusan Sertifikasi nomor");
        assertThat(isi("pjsert", "/kasus/" + p.kasus())).contains("d.1) Penundaan", "dijawab: Izin edar terlampir");
    }
}
