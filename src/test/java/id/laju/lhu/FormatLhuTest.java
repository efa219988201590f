package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The layout of reports is master data of a satker. */
@LajuTest
@Tag("LHU-026")
class FormatLhuTest {

    private static final String SATKER = "bbspjikfk";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired FormatLhuService format;
    @Autowired LhuService lhu;
    @Autowired ContohLhu contoh;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void kembali() {
        sql.update("delete from lhu_format where berlaku_dari > '2026-01-01'");
    }

    private byte[] pratinjau(String satker, String kepala) {
        long order = contoh.order(satker, 1, false);
        long laporan = permohonan.laporan(order).get(0).id();
        lhu.nomori(laporan);
        return lhu.pratinjau(laporan, new PilihanLhu(kepala, false, null, null));
    }

    private static boolean mendatar(byte[] pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            return d.getPage(0).getMediaBox().getWidth() > d.getPage(0).getMediaBox().getHeight();
        }
    }

    @Test
    void anAdministratorChangesTitleOrientationAndStatementsWithoutAProgrammer() throws Exception {
        assertThat(mendatar(pratinjau(SATKER, "kepala"))).isFalse();
        var admin = user(akun.loadUserByUsername("admin"));
        web.perform(get("/kelola/format-lhu/" + SATKER).with(admin)).andExpect(status().isOk()).andExpect(content().string(containsString("LAPORAN HASIL UJI")));
        web.perform(post("/kelola/format-lhu/" + SATKER).with(csrf()).with(admin).param("judul", "LAPORAN PENGUJIAN KEMASAN").param("judulEn", "PACKAGING TEST REPORT")
                .param("mendatar", "true").param("pernyataan", "Hanya berlaku untuk sampel yang diuji.\n\nDilarang dipakai untuk iklan.").param("pernyataanEn", "Items tested only.\nNot for advertising."))
                .andExpect(redirectedUrl("/kelola/format-lhu/" + SATKER));
        byte[] pdf = pratinjau(SATKER, "kepala");
        assertThat(BacaPdf.teks(pdf)).contains("LAPORAN PENGUJIAN KEMASAN", "Dilarang dipakai untuk iklan.").doesNotContain("digandakan");
        assertThat(mendatar(pdf)).isTrue();
        assertThat(format.riwayat(SATKER)).hasSize(2);
        assertThat(format.pada(SATKER, LocalDate.of(2026, 2, 1)).judul().id()).isEqualTo("LAPORAN HASIL UJI");

        web.perform(post("/kelola/format-lhu/" + SATKER).with(csrf()).with(admin).param("judul", "LAPORAN").param("judulEn", "REPORT")
                .param("pernyataan", "Hanya berlaku untuk sampel yang diuji.").param("pernyataanEn", "Items tested only.")).andExpect(redirectedUrl("/kelola/format-lhu/" + SATKER));
        assertThat(format.sekarang(SATKER).mendatar()).isFalse();
    }

    @Test
    void othersMayNotAndAnotherSatkerKeepsItsOwn() throws Exception {
        for (String siapa : List.of("cs", "kepala")) {
            web.perform(get("/kelola/format-lhu/" + SATKER).with(user(akun.loadUserByUsername(siapa)))).andExpect(status().isForbidden());
        }
        web.perform(post("/kelola/format-lhu/" + SATKER).with(csrf()).with(user(akun.loadUserByUsername("admin.plg"))).param("judul", "X")).andExpect(status().isNotFound());
        assertThat(format.sekarang("bspji-pontianak").judul()).isEqualTo("LAPORAN UJI");
        assertThat(format.sekarang(SATKER).judul()).isEqualTo("LAPORAN HASIL UJI");
    }

    @Test
    void theObligatoryStatementCannotBeLeftOut() {
        assertThatThrownBy(() -> format.simpan(SATKER, new IsianFormat(" ", "R", false, "Apa saja.", "Anything.\nMore."), "admin"))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("judul", "pernyataan", "pernyataanEn"));
    }
}
