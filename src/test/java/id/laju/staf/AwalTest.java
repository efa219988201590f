package id.laju.staf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.WebUji;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An installation that starts with nobody on the staff. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = {"laju.basisdata.folder=", "laju.basisdata.port=0", "laju.demo.aktif=false", "camunda.bpm.job-execution.enabled=false",
    "laju.mesin.sapu-tenggat=PT24H", "laju.wbs.kunci.1=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="})
@AutoConfigureMockMvc
@DirtiesContext
class AwalTest {

    private static final Pattern ALAMAT = Pattern.compile("/awal/[A-Za-z0-9_-]{43}");

    @Autowired
    MockMvc web;
    @Autowired
    WebUji sebagai;
    @Autowired
    StafService staf;
    @Autowired
    AwalService awal;
    @Autowired
    JdbcTemplate db;

    @Test
    void theStartLogLeadsToTheFirstAdministratorOnce(CapturedOutput log) throws Exception {
        assertThat(staf.semua()).isEmpty();
        String alamat = alamat(log.getAll());
        assertThat(db.queryForList("select hash from pintu_awal", String.class)).singleElement().satisfies(h -> assertThat(alamat).doesNotContain(h));
        String kedua = "/awal/" + awal.buka().orElseThrow();

        web.perform(get("/awal/abc")).andExpect(status().isNotFound());
        web.perform(get(alamat)).andExpect(status().isOk()).andExpect(content().string(containsString("Admin pertama")));
        kirim(alamat, "pendek").andExpect(flash().attribute("galat", hasKey("sandiBaru")));
        assertThat(staf.semua()).isEmpty();
        kirim(alamat, "kata yang panjang").andExpect(redirectedUrl("/masuk"));

        assertThat(staf.peran("ketut.putra")).containsExactly("admin-pusat");
        assertThat(staf.satker("ketut.putra")).hasSize(3);
        for (String mati : new String[]{alamat, kedua}) {
            web.perform(get(mati)).andExpect(status().isNotFound());
            kirim(mati, "kata yang panjang").andExpect(status().isNotFound());
        }
        assertThat(awal.buka()).isEmpty();
        assertThat(staf.semua()).hasSize(1);
        web.perform(post("/masuk").param("username", "ketut.putra").param("password", "kata yang panjang").with(csrf()))
            .andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
        sebagai.buka("ketut.putra", "/kelola/staf").andExpect(status().isOk());
    }

    private ResultActions kirim(String alamat, String sandi) throws Exception {
        MockHttpServletRequestBuilder minta = post(alamat).param("id", "ketut.putra").param("nama", "Ketut Putra").param("jenisKelamin", "L")
            .param("surel", "ketut@bskji.example.id").param("sandiBaru", sandi).param("sandiUlang", sandi);
        return web.perform(minta.with(csrf()));
    }

    private static String alamat(String log) {
        Matcher cocok = ALAMAT.matcher(log);
        assertThat(cocok.find()).isTrue();
        return cocok.group();
    }
}
