package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.JenisLayanan;
import id.laju.permohonan.Kanal;
import id.laju.permohonan.PermohonanService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** No certification without the company's documents in the profile. */
@LajuTest
@Transactional
class GerbangProfilTest {

    private static final String KALIMAT = "Lengkapi dulu dokumen profil perusahaan (NPWP, Akta, dan SIINAS)";

    @Autowired MockMvc web;
    @Autowired AlatSertifikasi alat;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;
    @Autowired UserDetailsService akun;
    private boolean terbuka;
    private PenggunaLogin saya;

    @BeforeEach
    void bukaLayanan() {
        saya = alat.argon();
        terbuka = JenisLayanan.SERTIFIKASI_PRODUK.daring();
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", true);
        sql.update("delete from dokumen_pelanggan where pelanggan = ?", saya.pelangganId());
    }

    @AfterEach
    void sepertiSemula() {
        ReflectionTestUtils.setField(JenisLayanan.SERTIFIKASI_PRODUK, "daring", terbuka);
    }

    private String baru() throws Exception {
        return web.perform(get("/portal/permohonan/baru").with(user(saya))).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("CRT-001")
    void withoutDocumentsThePageWarnsWithALinkAndTheServerRefuses() throws Exception {
        int sebelum = permohonan.ringkas(saya.pelangganId()).size();
        assertThat(baru()).contains(KALIMAT, "href=\"/portal/profil/dokumen\"");
        assertThat(web.perform(get("/portal/permohonan/baru").param("lang", "en").with(user(saya))).andReturn().getResponse().getContentAsString()).contains("Complete the documents of your company first").doesNotContain(KALIMAT);
        web.perform(post("/portal/permohonan/baru").param("layanan", "sertifikasi-produk").with(user(saya)).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString(KALIMAT)));
        assertThat(permohonan.ringkas(saya.pelangganId())).hasSize(sebelum);
    }

    @Test
    @Tag("CRT-001")
    @Tag("CRT-078")
    void withThemARequestBegins() throws Exception {
        alat.isiProfil(saya);
        assertThat(baru()).doesNotContain(KALIMAT).containsPattern("id=\"layanan-sertifikasi-produk\"(?![^>]*disabled)");
        String ke = web.perform(post("/portal/permohonan/baru").param("layanan", "sertifikasi-produk").with(user(saya)).with(csrf())).andReturn().getResponse().getRedirectedUrl();
        long id = Long.parseLong(ke.replaceAll("\\D", ""));
        web.perform(get(ke).with(user(saya))).andExpect(redirectedUrl("/portal/sertifikasi/" + id));
    }

    /** In writing or in person: CS fills it in for whoever came. */
    @Test
    @Tag("CRT-078")
    void atTheCounterItIsTheSameRequest() throws Exception {
        alat.isiProfil(saya);
        String loket = "/loket/" + saya.pelangganId();
        String ke = web.perform(post(loket + "/portal/permohonan/baru").param("layanan", "sertifikasi-produk").with(user(akun.loadUserByUsername("cs"))).with(csrf())).andReturn().getResponse().getRedirectedUrl();
        Matcher m = Pattern.compile(loket + "/portal/permohonan/(\\d+).*").matcher(ke);
        assertThat(m.matches()).as(ke).isTrue();
        long id = Long.parseLong(m.group(1));
        web.perform(get(ke).with(user(akun.loadUserByUsername("cs")))).andExpect(redirectedUrl(loket + "/portal/sertifikasi/" + id));
        assertThat(permohonan.ambil(id).kanal()).isEqualTo(Kanal.LOKET);
    }

    @Test
    void whereNothingIsCertifiedTheServiceIsNotOffered() throws Exception {
        sql.update("update produk_sertifikasi set aktif = false where satker = ?", saya.satker());
        assertThat(baru()).containsPattern("id=\"layanan-sertifikasi-produk\"[^>]*disabled");
    }
}
