package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the forms of Tasklist are answered when something is wrong: a sentence, and nothing happened. */
@LajuTest
class TugasApiTest {

    private static final AtomicInteger URUT = new AtomicInteger();

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private String nomor;

    private Task mulai() {
        nomor = "bbspjikfk/COBA-API-" + URUT.incrementAndGet();
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        return orang.tugas(nomor, "catatCoba");
    }

    private ResultActions kirim(String siapa, String tugasId, String isi) throws Exception {
        return web.perform(post("/api/tugas/" + tugasId + "/selesai").with(csrf()).with(user(akun.loadUserByUsername(siapa)))
                .accept(MediaType.APPLICATION_JSON).contentType(MediaType.APPLICATION_JSON).content(isi));
    }

    private int disimpan() {
        sql.execute("create table if not exists coba (kasus text, jumlah numeric, oleh text)");
        return sql.queryForObject("select count(*) from coba where kasus = ?", Integer.class, nomor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"jumlah": 0}               | 422 | $.bidang.jumlah | lebih dari nol
            {}                          | 422 | $.bidang.jumlah | lebih dari nol
            {"jumlah": "banyak"}        | 422 | $.bidang.jumlah | tidak terbaca
            {"jumlah": {"a": 1}}        | 422 | $.bidang.jumlah | tidak terbaca
            []                          | 422 | $.pesan         | tidak terbaca
            null                        | 422 | $.pesan         | tidak terbaca
            "teks"                      | 422 | $.pesan         | tidak terbaca
            {"jumlah": 3                | 400 | $.pesan         | Muat ulang halaman
            """)
    void whatIsWrongOrMissingIsASentenceAndTheTaskStaysAsItWas(String isi, int status, String tempat, String kalimat) throws Exception {
        Task ini = mulai();
        kirim("cs", ini.getId(), isi).andExpect(status().is(status)).andExpect(jsonPath(tempat, containsString(kalimat)));
        assertThat(disimpan()).isZero();
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).isNull();
        kirim("cs", ini.getId(), "{\"jumlah\": 3}").andExpect(status().isOk());
        assertThat(disimpan()).isEqualTo(1);
    }

    @Test
    void aSecondClickIsToldThatTheFirstOneCounted() throws Exception {
        Task ini = mulai();
        kirim("cs", ini.getId(), "{\"jumlah\": 3}").andExpect(status().isOk());
        kirim("cs", ini.getId(), "{\"jumlah\": 3}").andExpect(status().isConflict()).andExpect(jsonPath("$.pesan").value("Tugas ini sudah Anda selesaikan."));
        assertThat(disimpan()).isEqualTo(1);
    }

    @Test
    void aPageOfATaskThatAColleagueTookSaysWho() throws Exception {
        Task ini = mulai();
        tugas.claim(ini.getId(), "ketua");
        kirim("cs", ini.getId(), "{\"jumlah\": 3}").andExpect(status().isConflict()).andExpect(jsonPath("$.pesan", containsString("sedang dikerjakan oleh ketua")));
        assertThat(disimpan()).isZero();
    }

    @Test
    void theIdOfATaskOfOthersIsLikeOneThatDoesNotExist() throws Exception {
        Task ini = mulai();
        for (String orangLain : new String[] {"cs.ptk", "bendahara", "analis"}) {
            for (String id : new String[] {ini.getId(), "tidak-ada"}) {
                kirim(orangLain, id, "{\"jumlah\": 3}").andExpect(status().isConflict()).andExpect(jsonPath("$.pesan").value("Tugas ini tidak ada atau bukan untuk Anda."));
                web.perform(get("/api/tugas/" + id).with(user(akun.loadUserByUsername(orangLain)))).andExpect(status().isConflict());
            }
        }
        assertThat(disimpan()).isZero();
        assertThat(orang.tugas(nomor, "catatCoba").getAssignee()).isNull();
    }
}
