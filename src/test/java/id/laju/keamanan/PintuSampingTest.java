package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.peramban.MesinIni;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's own REST interface moves no case, for nobody. */
@LajuTest
@ExtendWith(MesinIni.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PintuSampingTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/";
    private static int urut;

    @LocalServerPort int port;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired RepositoryService gudang;
    @Autowired FilterService filter;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private Klien cs;
    private Klien operator;
    private Task ini;

    @BeforeAll
    void masuk() {
        cs = new Klien(port).masuk("cs", "laju-demo");
        operator = new Klien(port).masuk("operator", "laju-demo");
    }

    @BeforeEach
    void satuTugas() {
        String nomor = "bbspjikfk/PINTU-" + urut++;
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        ini = orang.tugas(nomor, "catatCoba");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POST task/{t}/complete", "POST task/{t}/submit-form", "POST task/{t}/resolve", "POST task/{t}/bpmnError", "POST task/{t}/bpmnEscalation",
        "POST task/{t}/assignee", "POST task/{t}/delegate", "PUT task/{t}", "DELETE task/{t}", "POST task/create", "POST task/{t}/variables",
        "PUT task/{t}/variables/x", "POST task/{t}/localVariables", "POST task/{t}/identity-links", "POST task/{t}/comment/create",
        "POST task/{t}/attachment/create", "DELETE process-instance/{p}", "POST process-instance/{p}/modification",
        "POST process-instance/{p}/variables", "PUT process-instance/{p}/variables/x", "GET process-instance/{p}/variables",
        "POST process-definition/key/coba-mesin/start", "POST process-definition/key/coba-mesin/submit-form", "POST message",
        "POST signal", "POST execution/{p}/signal", "POST deployment/create", "POST filter/create", "POST authorization/create",
        "POST user/create", "POST migration/execute", "POST history/process-instance/delete", "POST modification/execute",
        "POST external-task/fetchAndLock", "GET history/variable-instance", "GET history/task", "POST process-instance/delete"})
    void staffMoveNothingPastTheForms(String panggilan) {
        tugas.claim(ini.getId(), "cs");
        String[] bagian = isi(panggilan);
        assertThat(cs.json(bagian[0], TASKLIST + bagian[1], "{}").statusCode()).isEqualTo(403);
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST task/{t}/complete", "POST task/{t}/submit-form", "DELETE process-instance/{p}", "POST process-instance/{p}/modification",
        "POST message", "POST process-definition/key/coba-mesin/start", "PUT process-instance/{p}/variables/x", "POST task/{t}/bpmnError",
        "POST authorization/create"})
    void operatorsMoveNothingEither(String panggilan) {
        String[] bagian = isi(panggilan);
        assertThat(new Klien(port).basic("operator", "laju-demo").json(bagian[0], "/engine-rest/" + bagian[1], "{}").statusCode()).isEqualTo(403);
        assertThat(operator.json(bagian[0], TASKLIST + bagian[1], "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void theTasklistWorksThroughTheList() {
        assertThat(cs.ambil(TASKLIST + "task/" + ini.getId()).body()).contains("Catat coba");
        assertThat(cs.json("POST", TASKLIST + "task/" + ini.getId() + "/claim", "{\"userId\":\"cs\"}").statusCode()).isEqualTo(204);
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isEqualTo("cs");
    }

    @Test
    void theTasklistShowsTheDiagramOfATask() {
        var xml = cs.ambil(TASKLIST + "process-definition/" + ini.getProcessDefinitionId() + "/xml");
        assertThat(xml.statusCode()).isEqualTo(200);
        assertThat(xml.body()).contains("userTask_catatCoba");
    }

    @Test
    void myTasksAreThoseThatIHoldOrThatWerePutBeforeMe() {
        String saya = TASKLIST + "filter/" + filter.createTaskFilterQuery().filterName("Tugas saya").singleResult().getId() + "/list";
        assertThat(cs.ambil(saya).body()).doesNotContain(ini.getId());
        tugas.addCandidateUser(ini.getId(), "cs");
        assertThat(cs.ambil(saya).body()).contains(ini.getId());
        tugas.deleteCandidateUser(ini.getId(), "cs");
        tugas.claim(ini.getId(), "cs");
        assertThat(cs.ambil(saya).body()).contains(ini.getId());
    }

    private static void ditolak(HttpResponse<String> jawab, String kalimat) {
        assertThat(jawab.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(jawab.body()).contains("\"message\":\"").contains(kalimat);
    }

    @Test
    void nobodyClaimsForSomebodyElseOrInAnotherSatker() {
        assertThat(cs.json("POST", TASKLIST + "task/" + ini.getId() + "/claim", "{\"userId\":\"ketua\"}").statusCode()).isGreaterThanOrEqualTo(400);
        var lain = new Klien(port).masuk("cs.ptk", "laju-demo");
        assertThat(lain.ambil(TASKLIST + "task/" + ini.getId()).statusCode()).isEqualTo(404);
        assertThat(lain.json("POST", TASKLIST + "task/" + ini.getId() + "/claim", "{\"userId\":\"cs.ptk\"}")).satisfies(j -> ditolak(j, "sudah selesai, atau bukan untuk Anda"));
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isNull();
    }

    /** Members of a role share the inbox, not what one of them has taken; who took it gives it back. */
    @Test
    void whatAColleagueTookStaysWithTheColleagueUntilGivenBack() {
        sql.update("insert into staf_peran values ('ketua', 'cs')");
        try {
            var rekan = new Klien(port).masuk("ketua", "laju-demo");
            String alamat = TASKLIST + "task/" + ini.getId();
            assertThat(cs.json("POST", alamat + "/claim", "{\"userId\":\"cs\"}").statusCode()).isEqualTo(204);
            ditolak(rekan.json("POST", alamat + "/claim", "{\"userId\":\"ketua\"}"), "Tugas ini sudah diambil orang lain");
            assertThat(rekan.json("POST", alamat + "/unclaim", "{}").statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(rekan.json("POST", alamat + "/complete", "{}").statusCode()).isEqualTo(403);
            assertThat(rekan.json("POST", "/api/tugas/" + ini.getId() + "/selesai", "{\"jumlah\":1}").statusCode()).isEqualTo(409);
            assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isEqualTo("cs");
            assertThat(cs.json("POST", alamat + "/unclaim", "{}").statusCode()).isEqualTo(204);
            assertThat(rekan.json("POST", alamat + "/claim", "{\"userId\":\"ketua\"}").statusCode()).isEqualTo(204);
            assertThat(cs.json("POST", alamat + "/unclaim", "{}").body()).contains("dipegang orang lain");
            assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isEqualTo("ketua");
            assertThat(new Klien(port).basic("operator", "laju-demo").json("POST", "/engine-rest/task/" + ini.getId() + "/unclaim", "{}").statusCode()).isEqualTo(204);
        } finally {
            sql.update("delete from staf_peran where staf = 'ketua' and peran = 'cs'");
        }
    }

    /** Else nobody would find it again. */
    @Test
    void whatWasGivenToOnePersonIsNotPutDown() {
        tugas.deleteCandidateGroup(ini.getId(), "cs");
        tugas.setAssignee(ini.getId(), "cs");
        assertThat(cs.json("POST", TASKLIST + "task/" + ini.getId() + "/unclaim", "{}").body()).contains("tidak dapat dilepas");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isEqualTo("cs");
    }

    @Test
    void operatorsSeeATaskButDoNotTakeIt() {
        assertThat(operator.ambil(TASKLIST + "task/" + ini.getId()).statusCode()).isEqualTo(200);
        ditolak(operator.json("POST", TASKLIST + "task/" + ini.getId() + "/claim", "{\"userId\":\"operator\"}"), "ugas ini ");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isNull();
    }

    @Test
    void withoutLoginThereIsNothing() {
        var asing = new Klien(port);
        assertThat(asing.ambil(TASKLIST + "task").statusCode()).isEqualTo(401);
        assertThat(asing.ambil("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(asing.ambil("/api/tugas/" + ini.getId()).statusCode()).isEqualTo(401);
        assertThat(asing.ambil("/forms/umum/laju.js").statusCode()).isEqualTo(302);
        assertThat(asing.ambil("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(asing.ambil("/tidak/ada").statusCode()).isEqualTo(302);
        assertThat(asing.json("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "username=cs&password=laju-demo").statusCode()).isIn(401, 403);
        assertThat(asing.json("POST", "/camunda/api/admin/setup/default/user/create", "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void staffPasswordsDoNotOpenTheRestInterfaceUnlessTheRoleDoes() {
        assertThat(new Klien(port).basic("cs", "laju-demo").ambil("/engine-rest/task")).satisfies(j -> assertThat(j.statusCode()).isEqualTo(403)).satisfies(j -> ditolak(j, "Akun Anda tidak berwenang"));
        assertThat(new Klien(port).basic("cs", "keliru").ambil("/engine-rest/task")).satisfies(j -> assertThat(j.statusCode()).isEqualTo(401)).satisfies(j -> ditolak(j, "sandi tidak benar"));
        assertThat(new Klien(port).basic("pusat", "laju-demo").ambil("/engine-rest/task").statusCode()).isEqualTo(403);
        assertThat(new Klien(port).basic("pusat", "laju-demo").ambil("/engine-rest/process-definition").statusCode()).isEqualTo(200);
        assertThat(new Klien(port).basic("operator", "laju-demo").ambil("/engine-rest/identity/verify").statusCode()).isIn(403, 404);
        assertThat(cs.ambil("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(cs.ambil("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingAPasswordIsSlowedDownAlsoForUnknownNames() {
        for (int i = 0; i < 5; i++) {
            gagal("tidak.ada");
        }
        var klien = new Klien(port);
        klien.ambil("/masuk");
        assertThat(gagal("tidak.ada")).contains("terkunci");
    }

    private String gagal(String nama) {
        try {
            new Klien(port).masuk(nama, "salah");
            return "masuk";
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private String[] isi(String panggilan) {
        return panggilan.replace("{t}", ini.getId()).replace("{p}", ini.getProcessInstanceId()).split(" ", 2);
    }
}
