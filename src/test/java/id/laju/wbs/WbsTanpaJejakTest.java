package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.peramban.MesinIni;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Pages for reporters leave no trace: with the real token in its cookie, without any session. */
@LajuTest
@ExtendWith(MesinIni.class)
class WbsTanpaJejakTest {

    @Autowired MockMvc web;

    private static void tanpaJejak(MvcResult r, String alamat) throws Exception {
        MockHttpServletResponse jawab = r.getResponse();
        assertThat(r.getRequest().getSession(false)).as(alamat).isNull();
        assertThat(Arrays.stream(jawab.getCookies()).map(Cookie::getName)).as(alamat).isSubsetOf("LAJU-WBS");
        assertThat(jawab.getHeader("Cache-Control")).as(alamat).contains("no-store");
        assertThat(jawab.getHeader("Referrer-Policy")).as(alamat).isEqualTo("no-referrer");
        assertThat(jawab.getHeader("Content-Security-Policy")).as(alamat).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(jawab.getHeader("X-Frame-Options")).as(alamat).isEqualTo("DENY");
        assertThat(r.getRequest().getAttribute("laju.tanpaJejak")).as("left out of an access log").isEqualTo(true);
        assertThat(jawab.getContentAsString()).as(alamat).doesNotContain("??").doesNotContainPattern("(src|href)=\"https?://");
    }

    @Test
    @Tag("WBS-001")
    void anybodyReportsWithoutLoginSessionOrTrace() throws Exception {
        for (String alamat : List.of("/publik/wbs", "/publik/wbs/lapor", "/publik/wbs/resi")) {
            tanpaJejak(web.perform(get(alamat)).andExpect(status().isOk()).andReturn(), alamat);
        }
        MvcResult formulir = web.perform(get("/publik/wbs/lapor?balai=" + AlurWbs.KFK)).andExpect(status().isOk()).andReturn();
        tanpaJejak(formulir, "lapor");
        Cookie token = formulir.getResponse().getCookie("LAJU-WBS");
        assertThat(token.getPath()).isEqualTo("/publik/wbs");
        assertThat(token.isHttpOnly()).isTrue();
        assertThat(token.getMaxAge()).as("ends with the browser").isNegative();
        assertThat(formulir.getResponse().getContentAsString()).contains("name=\"terlibat\"").doesNotContain("Puspitasari");
        MvcResult terkirim = kirim(token, "/publik/wbs/lapor", "satker", AlurWbs.KFK, "jenis", "PELAYANAN", "uraian", "Petugas loket membeda-bedakan pelanggan setiap hari.", "terlapor", "Petugas loket",
            "sekali", UUID.randomUUID().toString());
        tanpaJejak(terkirim, "POST lapor");
        String isi = terkirim.getResponse().getContentAsString();
        assertThat(isi).contains("hanya tampil sekali");
        String resi = Resi.rapikan(isi.replaceAll("(?s).*id=\"resi\">([^<]+)<.*", "$1"));
        tanpaJejak(kirim(token, "/publik/wbs/resi", "resi", resi), "POST resi");
        tanpaJejak(kirim(token, "/publik/wbs/pesan", "resi", resi, "teks", "Tambahan keterangan."), "POST pesan");
        web.perform(post("/publik/wbs/resi").param("resi", resi)).andExpect(status().isForbidden());
    }

    private MvcResult kirim(Cookie token, String alamat, String... isian) throws Exception {
        var minta = post(alamat).cookie(token).param("_csrf", token.getValue());
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return web.perform(minta).andExpect(status().isOk()).andReturn();
    }
}
