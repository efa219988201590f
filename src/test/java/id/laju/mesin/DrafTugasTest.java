package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.RekanCs;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is typed and not sent: kept for its writer only, never a passphrase, gone once it is sent. */
@LajuTest
class DrafTugasTest {

    private static final String ISI = "{\"baris\":{},\"isian\":[[\"jumlah\",\"12\"],[\"catatan\",\"belum selesai\"]]}";

    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired RekanCs rekan;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired DrafTugasService draf;
    @Autowired SiapaBekerja siapa;
    @Autowired PlatformTransactionManager transaksi;

    @BeforeEach
    void datang() {
        rekan.hadir();
    }

    @AfterEach
    void pulang() {
        rekan.pulang();
    }

    private Task catat(String nomor) {
        mesin.startProcessInstanceByKey("coba-mesin", "bbspjikfk/" + nomor, Map.of("satker", "bbspjikfk"));
        return orang.tugas("bbspjikfk/" + nomor, "catatCoba");
    }

    @Test
    void aDraftComesBackToItsWriterOnly() throws Exception {
        Task ini = catat("DRAF-1");

        assertThat(minta("cs", "GET", ini.getId(), null).getStatus()).isEqualTo(204);
        assertThat(minta("cs", "PUT", ini.getId(), ISI).getStatus()).isEqualTo(200);
        assertThat(minta("cs", "PUT", ini.getId(), ISI.replace("12", "14")).getStatus()).isEqualTo(200);

        assertThat(minta("cs", "GET", ini.getId(), null).getContentAsString()).contains("belum selesai", "\"14\"", "diubah");
        assertThat(minta(RekanCs.NAMA, "GET", ini.getId(), null).getStatus()).isEqualTo(204);
        assertThat(minta("cs", "DELETE", ini.getId(), null).getStatus()).isEqualTo(200);
        assertThat(minta("cs", "GET", ini.getId(), null).getStatus()).isEqualTo(204);
    }

    @Test
    void otherRolesAndOtherBalaiMayKeepNothingThere() throws Exception {
        Task ini = catat("DRAF-2");

        for (String siapa : new String[] {"bendahara", "cs.ptk"}) {
            assertThat(minta(siapa, "PUT", ini.getId(), ISI).getStatus()).as(siapa).isEqualTo(409);
            assertThat(minta(siapa, "GET", ini.getId(), null).getStatus()).as(siapa).isEqualTo(409);
        }
        assertThat(banyak(ini)).isZero();
    }

    @Test
    void aPassphraseIsNeverKept() throws Exception {
        Task ini = catat("DRAF-3");

        minta("cs", "PUT", ini.getId(), "{\"sandi\":\"rahasia-1\",\"isian\":[[\"sandi\",\"rahasia-2\"],[\"frasaSandi@x#1\",\"rahasia-3\"],[\"catatan\",\"boleh\"]],\"dalam\":{\"password\":\"rahasia-4\"}}");

        assertThat(sql.queryForObject("select isi::text from draf_tugas where tugas = ?", String.class, ini.getId()))
                .contains("boleh").doesNotContain("rahasia");
    }

    @Test
    void anUnreasonablyLargeDraftIsRefusedWithASentence() throws Exception {
        Task ini = catat("DRAF-4");

        MockHttpServletResponse jawab = minta("cs", "PUT", ini.getId(), "{\"isian\":[[\"catatan\",\"" + "x".repeat(300_001) + "\"]]}");

        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("terlalu panjang");
        assertThat(banyak(ini)).isZero();
    }

    @Test
    void sendingTheFormEndsTheDraftAndNothingIsKeptForAnEndedTask() throws Exception {
        Task ini = catat("DRAF-5");
        minta("cs", "PUT", ini.getId(), ISI);
        minta(RekanCs.NAMA, "PUT", ini.getId(), ISI);

        orang.selesaikan("cs", ini, Map.of("jumlah", 3, "catatan", "jadi"));

        assertThat(sql.queryForList("select orang from draf_tugas where tugas = ?", String.class, ini.getId())).containsExactly(RekanCs.NAMA);
        assertThat(minta("cs", "PUT", ini.getId(), ISI).getStatus()).isEqualTo(409);
        draf.sapu();
        assertThat(banyak(ini)).isEqualTo(1);
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(25))));
        draf.sapu();
        assertThat(banyak(ini)).isZero();
    }

    /** The second begins while the first has not committed, and is waited for until it is done or held up by the first. */
    private void sementara(Runnable pertama, Runnable kedua) {
        AtomicReference<CompletableFuture<Void>> jalan = new AtomicReference<>();
        new TransactionTemplate(transaksi).executeWithoutResult(t -> {
            pertama.run();
            AtomicReference<Integer> sesi = new AtomicReference<>();
            jalan.set(CompletableFuture.runAsync(() -> new TransactionTemplate(transaksi).executeWithoutResult(u -> {
                sesi.set(sql.queryForObject("select pg_backend_pid()", Integer.class));
                kedua.run();
            })));
            while (!jalan.get().isDone() && (sesi.get() == null || !sql.queryForObject("select cardinality(pg_blocking_pids(?)) > 0", Boolean.class, sesi.get()))) {
                Thread.onSpinWait();
            }
        });
        jalan.get().join();
    }

    private void simpan(Task ini) {
        orang.sebagai("cs", () -> {
            ObjectNode isi = JsonNodeFactory.instance.objectNode();
            draf.simpan(ini.getId(), isi.put("massal", false), siapa.sekarang().orElseThrow());
            draf.simpanSemua(Map.of(ini.getId(), isi), siapa.sekarang().orElseThrow());
            return null;
        });
    }

    @Test
    void aDraftThatIsKeptWhileTheFormIsSentDoesNotRemain() throws Exception {
        Task satu = catat("DRAF-8");
        sementara(() -> orang.selesaikan("cs", satu, Map.of("jumlah", 3, "catatan", "jadi")), () -> simpan(satu));
        assertThat(banyak(satu)).as("kept after the task was ended, before that was committed").isZero();
        Task dua = catat("DRAF-9");
        sementara(() -> simpan(dua), () -> orang.selesaikan("cs", dua, Map.of("jumlah", 3, "catatan", "jadi")));
        assertThat(banyak(dua)).as("kept before, committed after the task was ended").isZero();
    }

    @Test
    void manyDraftsAreKeptTogetherWithoutSecretsAndOnlyForTheOwnTasks() throws Exception {
        Task satu = catat("DRAF-6");
        Task dua = catat("DRAF-7");
        String isi = "{\"massal\":true,\"isian\":[[\"massal:catatan\",\"boleh\"],[\"massal:sandi\",\"rahasia-1\"]],\"sandi\":\"rahasia-2\"}";

        assertThat(semua("cs", "{\"" + satu.getId() + "\":" + isi + ",\"" + dua.getId() + "\":" + isi + ",\"tidak-ada\":" + isi + "}").getStatus()).isEqualTo(200);

        assertThat(sql.queryForList("select isi::text from draf_tugas where tugas in (?, ?)", String.class, satu.getId(), dua.getId()))
                .hasSize(2).allSatisfy(d -> assertThat(d).contains("boleh").doesNotContain("rahasia"));
        assertThat(sql.queryForObject("select count(*) from draf_tugas where tugas = 'tidak-ada'", Integer.class)).isZero();
        assertThat(semua("analis", "{\"" + satu.getId() + "\":" + isi + "}").getStatus()).isEqualTo(200);
        assertThat(sql.queryForList("select orang from draf_tugas where tugas = ?", String.class, satu.getId())).as("not a task of the laboratory").containsExactly("cs");
        assertThat(semua("cs", "{\"" + satu.getId() + "\":null}").getStatus()).isEqualTo(200);
        assertThat(banyak(satu)).isZero();
        assertThat(banyak(dua)).isOne();
        assertThat(semua("argonmulia3508", "{\"" + dua.getId() + "\":null}").getStatus()).as("a customer").isIn(403, 401);
        assertThat(banyak(dua)).isOne();
        StringBuilder terlalu = new StringBuilder("{\"a\":null");
        for (int i = 0; i < 200; i++) {
            terlalu.append(",\"t").append(i).append("\":null");
        }
        assertThat(semua("cs", terlalu + "}").getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse semua(String siapa, String draf) throws Exception {
        return web.perform(MockMvcRequestBuilders.request(HttpMethod.PUT, "/api/tugas/draf").with(user(akun.loadUserByUsername(siapa))).with(csrf())
                .contentType("application/json").content("{\"draf\":" + draf + "}")).andReturn().getResponse();
    }

    private int banyak(Task ini) {
        return sql.queryForObject("select count(*) from draf_tugas where tugas = ?", Integer.class, ini.getId());
    }

    private MockHttpServletResponse minta(String siapa, String cara, String tugas, String isi) throws Exception {
        var minta = MockMvcRequestBuilders.request(HttpMethod.valueOf(cara), "/api/tugas/" + tugas + "/draf")
                .with(user(akun.loadUserByUsername(siapa))).with(csrf());
        return web.perform(isi == null ? minta : minta.contentType("application/json").content(isi)).andReturn().getResponse();
    }
}
