package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.pengujian.LabUji.Uji;
import id.laju.peramban.MesinIni;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An own result stays closed at every door of the running server, and each says why. */
@LajuTest
@ExtendWith(MesinIni.class)
class IndependensiLewatRestTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort int port;
    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired PemeriksaanService pemeriksaan;
    @Autowired TaskService tugas;

    private Uji u;
    private Task ini;

    /** penyelia2, who is an analyst too, has tested everything. */
    @BeforeEach
    void semuaOlehPenyelia2() {
        u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "penyelia2");
        lab.uji(u, "penyelia2");
        ini = orang.tugas(u.kasus(), "verifikasiHasil");
    }

    private void takTersentuh() {
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isNull();
        assertThat(pemeriksaan.baris(JenisPemeriksaan.VERIFIKASI, u.sampelId(), "penyelia")).allMatch(BarisPeriksa::belum);
    }

    @Test
    void theTasklistDoesNotHandTheTaskToItsTester() {
        var jawab = new Klien(port).masuk("penyelia2", "laju-demo").json("POST", TASKLIST + ini.getId() + "/claim", "{\"userId\":\"penyelia2\"}");
        assertThat(jawab.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(jawab.body()).contains("hasil kerja Anda sendiri", "harus diverifikasi orang lain");
        takTersentuh();
    }

    @Test
    void ourOwnEndpointSaysWhyToo() {
        var jawab = new Klien(port).masuk("penyelia2", "laju-demo").json("POST", "/api/tugas/" + ini.getId() + "/selesai", "{\"baris\":[]}");
        assertThat(jawab.statusCode()).isBetween(400, 499);
        assertThat(jawab.body()).contains("harus diverifikasi orang lain");
        takTersentuh();
    }

    @Test
    void restCompletesNothingForTestersAndAdministrators() {
        Klien penguji = new Klien(port).masuk("penyelia2", "laju-demo");
        Klien operator = new Klien(port).basic("operator", "laju-demo");
        for (var jawab : List.of(penguji.json("POST", TASKLIST + ini.getId() + "/complete", "{}"),
                operator.json("POST", "/engine-rest/task/" + ini.getId() + "/complete", "{}"),
                operator.json("POST", "/engine-rest/task/" + ini.getId() + "/assignee", "{\"userId\":\"penyelia2\"}"))) {
            assertThat(jawab.statusCode()).isEqualTo(403);
            assertThat(jawab.body()).contains("hanya lewat formulir tugasnya");
        }
        takTersentuh();
    }
}
