package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class KunciKelolaTest {

    @Autowired
    WebUji web;
    @Autowired
    UserDetailsService akun;
    @Autowired
    KunciService kunci;
    @Autowired
    KunciMapper mapper;
    @Autowired
    JdbcTemplate db;

    @Tag("DOC-005")
    @Test
    void theSignerMakesTheOwnKeyAndChangesItsPassphrase() throws Exception {
        web.kirim("mt", "/kelola/kunci/baru", "sandiLogin", "laju-demo", "sandi", "frasa pertama", "sandiUlang", "frasa pertama")
            .andExpect(redirectedUrl("/kelola/kunci"));
        assertThat(BrankasKunci.buka(mapper.cari("mt").orElseThrow().p12(), "frasa pertama".toCharArray())).isNotNull();
        web.kirim("mt", "/kelola/kunci/sandi", "sandi", "frasa pertama", "sandiBaru", "frasa kedua", "sandiUlang", "frasa kedua")
            .andExpect(redirectedUrl("/kelola/kunci"));
        assertThat(BrankasKunci.buka(mapper.cari("mt").orElseThrow().p12(), "frasa kedua".toCharArray())).isNotNull();
        assertThat(db.queryForList("select coalesce(sesudah, '') from jejak where kunci = 'mt'", String.class)).isNotEmpty().noneMatch(j -> j.contains("frasa"));
    }

    @Test
    void aKeyOfAnIssuerIsInstalledFromItsFile() throws Exception {
        var isi = PembuatKunci.buat("Hendra", "BBSPJIKFK", false, Instant.now().minusSeconds(60), Instant.now().plusSeconds(86400));
        byte[] p12 = BrankasKunci.tutup(isi, "frasa berkas".toCharArray());
        web.kirim(akun.loadUserByUsername("mt"), multipart("/kelola/kunci/pasang").file(new MockMultipartFile("kunci", "saya.p12", null, p12))
            .param("sandiLogin", "laju-demo").param("sandi", "frasa berkas")).andExpect(redirectedUrl("/kelola/kunci"));
        assertThat(kunci.info("mt").orElseThrow().demo()).isFalse();
        web.kirim(akun.loadUserByUsername("mt"), multipart("/kelola/kunci/pasang").file(new MockMultipartFile("kunci", "saya.p12", null, "bukan kunci".getBytes()))
            .param("sandiLogin", "laju-demo").param("sandi", "frasa berkas")).andExpect(flash().attribute("galat", hasKey("kunci")));
    }

    @ParameterizedTest
    @CsvSource({"sandiLogin, salah, frasa panjang, frasa panjang", "sandiUlang, laju-demo, frasa panjang, frasa lain", "sandi, laju-demo, pendek, pendek", "sandi, laju-demo, , "})
    void aMistypedPassphraseIsRefused(String bidang, String login, String frasa, String ulang) throws Exception {
        web.kirim("mt", "/kelola/kunci/baru", "sandiLogin", login, "sandi", frasa == null ? "" : frasa, "sandiUlang", ulang == null ? "" : ulang)
            .andExpect(flash().attribute("galat", hasKey(bidang)));
        assertThat(kunci.info("mt")).isEmpty();
    }

    @Test
    void theAdministratorSeesWhoCanSignButMakesNoKeys() throws Exception {
        web.buka("admin", "/kelola/penandatangan/bbspjikfk").andExpect(content().string(containsString("Ratna Kusumaningtyas")))
            .andExpect(content().string(not(containsString("Zainal Muttaqin"))));
        web.kirim("admin", "/kelola/penandatangan/bbspjikfk/kepala/nik", "nik", "3175000000000001").andExpect(flash().attributeExists("pesan"));
        assertThat(kunci.punyaNik("kepala")).isTrue();
        web.kirim("admin", "/kelola/penandatangan/bbspjikfk/kepala/nik", "nik", "31").andExpect(flash().attribute("galat", hasKey("nik")));
    }

    @Tag("ADM-024")
    @Test
    void outsidersSeeNeitherSignersNorKeys() throws Exception {
        web.buka("admin.plg", "/kelola/penandatangan/bbspjikfk").andExpect(status().isNotFound());
        web.kirim("admin.plg", "/kelola/penandatangan/bbspjikfk/kepala/nik", "nik", "3175000000000001").andExpect(status().isNotFound());
        web.kirim("admin.plg", "/kelola/penandatangan/bspji-palembang/kepala/nik", "nik", "3175000000000001").andExpect(status().isNotFound());
        web.buka("kepala", "/kelola/penandatangan/bbspjikfk").andExpect(status().isForbidden());
        web.sebagaiPelanggan(get("/kelola/kunci")).andExpect(status().isForbidden());
        web.buka("kepala", "/kelola/kunci").andExpect(status().isOk());
        for (String form : new String[]{"baru", "sandi", "pasang"}) {
            web.buka("kepala", "/kelola/kunci/" + form).andExpect(status().isOk());
        }
    }
}
