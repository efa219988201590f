package id.laju.staf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class SandiTest {

    @Autowired
    WebUji web;
    @Autowired
    UserDetailsService akun;
    @Autowired
    StafService staf;
    @Autowired
    PasswordEncoder pengacak;
    @Autowired
    JdbcTemplate db;

    @Test
    void everybodyOnTheStaffChangesTheOwnPassword() throws Exception {
        UserDetails sesiLain = akun.loadUserByUsername("analis");
        web.kirim("analis", "/kelola/sandi", "sandiLama", "laju-demo", "sandiBaru", "uji kadar air", "sandiUlang", "uji kadar air")
            .andExpect(redirectedUrl("/kelola"));

        assertThat(pengacak.matches("uji kadar air", staf.ambil("analis").sandi())).isTrue();
        web.kirim(sesiLain, get("/kelola")).andExpect(redirectedUrlPattern("**/masuk"));
        web.buka("analis", "/kelola").andExpect(status().isOk());
        assertThat(db.queryForList("select sesudah from jejak where kunci = 'analis'", String.class)).noneMatch(j -> j.contains("kadar"));
    }

    @ParameterizedTest
    @CsvSource({"salah, uji kadar air, uji kadar air, sandiLama", "laju-demo, pendek, pendek, sandiBaru", "laju-demo, uji kadar air, lain, sandiUlang",
        "laju-demo, laju-demo, laju-demo, sandiBaru", "laju-demo, password, password, sandiBaru", "laju-demo, aaaaaaaaaa, aaaaaaaaaa, sandiBaru",
        "laju-demo, kode-analis-1, kode-analis-1, sandiBaru", "laju-demo, , , sandiBaru"})
    void aWeakOrMistypedPasswordIsRefused(String lama, String baru, String ulang, String bidang) throws Exception {
        web.kirim("analis", "/kelola/sandi", "sandiLama", lama, "sandiBaru", baru == null ? "" : baru, "sandiUlang", ulang == null ? "" : ulang)
            .andExpect(flash().attribute("galat", hasKey(bidang)));
        assertThat(pengacak.matches("laju-demo", staf.ambil("analis").sandi())).isTrue();
    }

    @Test
    void aTemporaryPasswordOpensOnlyThePageWhereItIsReplaced() throws Exception {
        String sandi = (String) web.kirim("admin", "/kelola/staf/analis/sandi").andReturn().getFlashMap().get("sandiBaru");

        for (String alamat : new String[]{"/kelola", "/kelola/", "/camunda/app/tasklist/default/", "/forms/umum/laju.css"}) {
            web.buka("analis", alamat).andExpect(redirectedUrl("/kelola/sandi"));
        }
        web.kirim(akun.loadUserByUsername("analis"), get(URI.create("/%6belola"))).andExpect(redirectedUrl("/kelola/sandi"));
        web.kirim(akun.loadUserByUsername("analis"), post("/api/tugas/1/selesai")).andExpect(status().isForbidden());
        web.buka("analis", "/kelola/sandi").andExpect(content().string(containsString("masih sementara")));
        web.kirim("analis", "/kelola/sandi", "sandiLama", sandi, "sandiBaru", "uji kadar air", "sandiUlang", "uji kadar air")
            .andExpect(redirectedUrl("/kelola"));
        web.buka("analis", "/kelola").andExpect(status().isOk());
    }

    @Test
    @Tag("STS-029")
    void aClosedAccountIsSignedOutAtOnceAndNewRolesCountAtOnce() throws Exception {
        UserDetails cs = akun.loadUserByUsername("cs");
        web.kirim(cs, get("/kelola/staf")).andExpect(status().isForbidden());
        ubah("peran", "admin-satker", "statusKerja", "Aktif");
        web.kirim(cs, get("/kelola/staf")).andExpect(status().isOk());
        ubah("peran", "cs", "statusKerja", "Tidak Aktif");
        web.kirim(cs, get("/kelola")).andExpect(redirectedUrlPattern("**/masuk"));
    }

    private void ubah(String... isian) throws Exception {
        String[] tetap = {"nama", "Rina Maheswari", "jenisKelamin", "P", "surel", "cs@bbspjikfk.example.id", "satker", "bbspjikfk"};
        web.kirim("admin", "/kelola/staf/cs/ubah", Stream.concat(Stream.of(tetap), Stream.of(isian)).toArray(String[]::new))
            .andExpect(redirectedUrl("/kelola/staf/cs"));
    }
}
