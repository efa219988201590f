package id.laju.pelimpahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.peramban.MesinIni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The deputy's inbox in the Tasklist, in a session that was open before, and our own doors. */
@LajuTest
@ExtendWith(MesinIni.class)
class PelimpahanLewatTasklistTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/";

    @LocalServerPort int port;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired FilterService filter;
    @Autowired Orang orang;

    private Task bebas;
    private Task dipegang;
    private Klien pengganti;
    private Klien lain;
    private Klien satkerLain;

    @BeforeEach
    void siapkan() {
        bebas = coba("coba-mesin");
        dipegang = coba("coba-mesin");
        tugas.claim(dipegang.getId(), "cs");
        pengganti = new Klien(port).masuk("bendahara", "laju-demo");
        lain = new Klien(port).masuk("ketua", "laju-demo");
        satkerLain = new Klien(port).masuk("bendahara.plg", "laju-demo");
    }

    @AfterEach
    void semuaKembali() {
        pelimpahan.bersihkan();
    }

    private Task coba(String proses) {
        String nomor = "bbspjikfk/LIMPAH-" + UUID.randomUUID();
        mesin.startProcessInstanceByKey(proses, nomor, Map.of("satker", "bbspjikfk"));
        return orang.tugas(nomor, "catatCoba");
    }

    private String daftar(String nama) {
        return TASKLIST + "filter/" + filter.createTaskFilterQuery().filterName(nama).singleResult().getId() + "/list";
    }

    private String ambil(Task ini, Klien siapa, String nama) {
        return siapa.json("POST", TASKLIST + "task/" + ini.getId() + "/claim", "{\"userId\":\"" + nama + "\"}").statusCode() + "";
    }

    @Test
    void theRunningSessionSeesTakesAndLosesTheTasks() {
        assertThat(pengganti.ambil(daftar("Kotak masuk")).body()).doesNotContain(bebas.getId());
        assertThat(pengganti.ambil(TASKLIST + "task/" + bebas.getId()).statusCode()).isNotEqualTo(200);
        long id = pelimpahan.mulai("cs", "bendahara", 2, "cs");

        assertThat(pengganti.ambil(daftar("Kotak masuk")).body()).contains(bebas.getId()).doesNotContain(dipegang.getId());
        assertThat(pengganti.ambil(daftar("Tugas saya")).body()).contains(dipegang.getId());
        for (Klien asing : new Klien[] {lain, satkerLain}) {
            assertThat(asing.ambil(daftar("Kotak masuk")).body()).doesNotContain(bebas.getId());
            assertThat(asing.ambil(TASKLIST + "task/" + dipegang.getId()).statusCode()).isNotEqualTo(200);
            assertThat(asing.json("POST", "/api/tugas/" + dipegang.getId() + "/ambil-alih", "{}").statusCode()).isEqualTo(409);
            assertThat(asing.json("POST", "/api/tugas/" + bebas.getId() + "/selesai", "{\"jumlah\":3}").statusCode()).isEqualTo(409);
        }
        assertThat(ambil(bebas, pengganti, "bendahara")).isEqualTo("204");
        assertThat(pengganti.json("POST", "/api/tugas/" + bebas.getId() + "/selesai", "{\"jumlah\":3}").statusCode()).isEqualTo(200);
        assertThat(pengganti.json("POST", "/api/tugas/" + dipegang.getId() + "/ambil-alih", "{}").statusCode()).isEqualTo(200);
        assertThat(tugas.createTaskQuery().taskId(dipegang.getId()).singleResult().getAssignee()).isEqualTo("bendahara");

        Task sesudah = coba("coba-mesin");
        pelimpahan.akhiri("cs", id);
        assertThat(tugas.createTaskQuery().taskId(dipegang.getId()).singleResult().getAssignee()).isNull();
        assertThat(ambil(sesudah, pengganti, "bendahara")).isNotEqualTo("204");
        assertThat(pengganti.json("POST", "/api/tugas/" + sesudah.getId() + "/selesai", "{\"jumlah\":3}").statusCode()).isEqualTo(409);
        assertThat(pengganti.ambil(daftar("Kotak masuk")).body()).doesNotContain(sesudah.getId());
        assertThat(pengganti.ambil(TASKLIST + "task/" + dipegang.getId()).statusCode()).isNotEqualTo(200);
    }

    /** What the model keeps from deputies they do not even see, wherever they ask. */
    @Test
    void signingIsNotThereForTheDeputyAtAnyDoor() {
        Task tandaTangan = coba("coba-tertutup");
        pelimpahan.mulai("cs", "bendahara", 2, "cs");
        Klien cs = new Klien(port).masuk("cs", "laju-demo");
        String id = tandaTangan.getId();
        for (String nama : List.of("Kotak masuk", "Tugas saya")) {
            assertThat(pengganti.ambil(daftar(nama)).body()).doesNotContain(id);
        }
        assertThat(pengganti.ambil(daftar("Kotak masuk")).body()).as("the other tasks of the role are there").contains(bebas.getId());
        assertThat(cs.ambil(daftar("Kotak masuk")).body()).as("and this one for whoever holds the role").contains(id);
        for (String alamat : List.of("task/" + id, "task/" + id + "/form", "task/" + id + "/identity-links", "task/" + id + "/variables")) {
            assertThat(pengganti.ambil(TASKLIST + alamat).statusCode()).as(alamat).isGreaterThanOrEqualTo(400);
        }
        assertThat(banyak(pengganti, tandaTangan)).isZero();
        assertThat(banyak(cs, tandaTangan)).isEqualTo(1);
        assertThat(kartu(pengganti, id)).doesNotContain("nomor");
        assertThat(kartu(cs, id)).contains("nomor");
        assertThat(pengganti.ambil("/api/tugas/" + id).body()).contains("bukan untuk Anda");
        assertThat(pengganti.ambil("/kasus/tugas/" + id).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(ambil(tandaTangan, pengganti, "bendahara")).isNotEqualTo("204");
        assertThat(pengganti.json("POST", "/api/tugas/" + id + "/selesai", "{\"jumlah\":3}").statusCode()).isEqualTo(409);
        assertThat(tugas.createTaskQuery().taskId(id).singleResult().getAssignee()).isNull();
        assertThat(ambil(tandaTangan, cs, "cs")).isEqualTo("204");
        assertThat(cs.json("POST", "/api/tugas/" + id + "/selesai", "{\"jumlah\":3}").statusCode()).isEqualTo(200);
    }

    private static String kartu(Klien siapa, String id) {
        return siapa.json("POST", "/api/kartu", "{\"tugas\":[\"" + id + "\"]}").body();
    }

    private long banyak(Klien siapa, Task ini) {
        String jawab = siapa.json("POST", TASKLIST + "task/count", "{\"processInstanceId\":\"" + ini.getProcessInstanceId() + "\"}").body();
        return Long.parseLong(jawab.replaceAll("\\D", ""));
    }
}
