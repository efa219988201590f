package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@LajuTest
class KerangkaTest {

    @Autowired
    MockMvc web;
    @Autowired
    WebUji staf;
    @Autowired
    UserDetailsService akun;
    @Autowired
    ResourceUrlProvider alamatAset;

    @Tag("ACC-005")
    @Test
    void theHomePageHasOneDoorForCustomersAndOneForStaff() throws Exception {
        String isi = web.perform(get("/")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(isi).contains(">PELANGGAN<", ">MASUK<", ">DAFTAR<", ">PEGAWAI<", "BSPJI Pontianak", "/verifikasi", "/tarif/bspji-palembang");
        assertThat(isi).doesNotContain("??", "style=", "onclick");
    }

    @Test
    void pagesOfTheOfficeAreIndonesianWhateverTheBrowserRemembers() throws Exception {
        Cookie inggris = new Cookie("LAJU-BAHASA", "en");
        for (String alamat : List.of("/kelola", "/kelola/survei", "/kelola/survei?lang=en")) {
            assertThat(staf.kirim(akun.loadUserByUsername("ketua.plg"), get(alamat).cookie(inggris)).andReturn().getResponse().getContentAsString()).contains("lang=\"id\"", "Langsung ke isi").doesNotContain("lang=\"en\"");
        }
        assertThat(staf.kirim(akun.loadUserByUsername("ketua.plg"), get("/publik/survei").cookie(inggris)).andReturn().getResponse().getContentAsString()).contains("<html lang=\"en\"");
    }

    @Test
    void whatIsSaidInsteadOfAPageOfTheOfficeIsIndonesianToo() {
        MockHttpServletRequest galat = new MockHttpServletRequest("GET", "/error");
        galat.setCookies(new Cookie("LAJU-BAHASA", "en"));
        assertThat(new PenentuBahasa().resolveLocale(galat)).isEqualTo(Locale.ENGLISH);
        galat = new MockHttpServletRequest("GET", "/error");
        galat.setCookies(new Cookie("LAJU-BAHASA", "en"));
        galat.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/kelola/surat");
        assertThat(new PenentuBahasa().resolveLocale(galat)).isEqualTo(Bahasa.INDONESIA);
    }

    @Tag("NAV-024")
    @Test
    void theHomePageOffersTheSixQuickSteps() throws Exception {
        String isi = web.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("6 langkah cepat").containsSubsequence("Daftar", "Ajukan permohonan", "Setujui penawaran", "Bayar", "Kirim sampel", "Unduh LHU");
    }

    @Tag("ACC-001")
    @Tag("ACC-002")
    @Tag("ACC-003")
    @Test
    void theLoginPageHasItsFieldsAndLinks() throws Exception {
        web.perform(get("/masuk")).andExpect(status().isOk())
            .andExpect(content().string(containsString("name=\"username\"")))
            .andExpect(content().string(containsString("name=\"password\"")))
            .andExpect(content().string(containsString(">Login</button>")))
            .andExpect(content().string(containsString("<a href=\"/daftar\">Register</a>")))
            .andExpect(content().string(containsString("<a href=\"/lupa-sandi\">Lupa Password</a>")))
            .andExpect(content().string(containsString("name=\"_csrf\"")));
    }

    @ParameterizedTest
    @CsvSource({"gagal, Username atau password keliru", "belumaktif, Akun Anda tidak aktif", "terkunci, Terlalu banyak percobaan",
        "keluar, Anda sudah keluar", "berakhir, Sesi Anda sudah berakhir"})
    void theLoginPageSaysWhy(String sebab, String kalimat) throws Exception {
        web.perform(get("/masuk?" + sebab)).andExpect(content().string(containsString(kalimat)));
        web.perform(get("/masuk")).andExpect(content().string(not(containsString(kalimat))));
    }

    @Test
    void aWrongPasswordAnswersWithASentence() throws Exception {
        web.perform(post("/masuk").param("username", "tidakada").param("password", "x").with(csrf())).andExpect(redirectedUrl("/masuk?gagal"));
    }

    @Test
    void englishWhenAskedFor() throws Exception {
        web.perform(get("/masuk?lang=en")).andExpect(content().string(containsString("Sign in")))
            .andExpect(content().string(containsString("lang=\"en\"")));
        web.perform(get("/masuk?lang=fr")).andExpect(content().string(containsString("Lupa Password")));
    }

    @Test
    void theAddressOfTheStyleCarriesItsHash() throws Exception {
        String isi = web.perform(get("/masuk")).andReturn().getResponse().getContentAsString();

        assertThat(isi).containsPattern("/aset/laju-[0-9a-f]{32}\\.css");
    }

    /** Whatever else is asked for here is searched in every jar, link by link. */
    @Test
    void onlyAssetsAreLookedForWhenALinkIsWritten() {
        assertThat(alamatAset.getHandlerMap()).containsOnlyKeys("/aset/**");
    }
}
