package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.peramban.MesinIni;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody, not even operator and pusat, moves or removes a case through the engine's own interfaces, over either address. */
@LajuTest
@ExtendWith(MesinIni.class)
class PintuSetiapPeranTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/";
    private static final List<String> TERLARANG = List.of(
            // completing and bending a task
            "POST task/{t}/complete", "POST task/{t}/submit-form", "POST task/{t}/resolve", "POST task/{t}/delegate", "POST task/{t}/assignee",
            "POST task/{t}/bpmnError", "POST task/{t}/bpmnEscalation", "PUT task/{t}", "PUT task/{t}/", "DELETE task/{t}", "POST task/create",
            "POST task/{t}/identity-links", "POST task/{t}/identity-links/delete", "POST task/{t}/comment/create", "POST task/{t}/attachment/create",
            "DELETE task/{t}/comment/x",
            // variables
            "POST task/{t}/variables", "PUT task/{t}/variables/x", "DELETE task/{t}/variables/x", "POST task/{t}/localVariables",
            "PUT task/{t}/localVariables/x", "POST process-instance/{p}/variables", "PUT process-instance/{p}/variables/x",
            "DELETE process-instance/{p}/variables/x", "POST process-instance/variables-async", "POST execution/{p}/localVariables",
            "PUT execution/{p}/localVariables/x", "DELETE history/variable-instance/x", "DELETE history/process-instance/{p}/variable-instances",
            // moving a case
            "POST process-definition/key/coba-mesin/start", "POST process-definition/{d}/start", "POST process-definition/key/coba-mesin/submit-form",
            "POST process-instance/{p}/modification", "POST process-instance/{p}/modification-async", "POST modification/execute",
            "POST modification/executeAsync", "POST process-definition/{d}/restart", "POST process-definition/{d}/restart-async",
            "POST migration/generate", "POST migration/execute", "POST migration/executeAsync", "POST message", "POST signal",
            "POST execution/{p}/signal", "POST execution/{p}/messageSubscriptions/x/trigger", "POST process-instance/message-async",
            "POST condition", "POST job/{p}/execute", "PUT job/{p}/duedate", "POST job/{p}/duedate/recalculate", "DELETE job/{p}",
            "POST external-task/fetchAndLock", "POST external-task/x/complete", "POST external-task/x/bpmnError", "POST external-task/x/failure",
            "PUT process-instance/{p}/suspended", "PUT process-instance/suspended", "PUT process-definition/{d}/suspended", "POST decision-definition/key/x/evaluate",
            // removing
            "DELETE process-instance/{p}", "POST process-instance/delete", "POST process-instance/delete-historic-query-based", "DELETE history/process-instance/{p}",
            "POST history/process-instance/delete", "POST history/process-instance/set-removal-time", "POST history/decision-instance/delete",
            "POST history/decision-instance/set-removal-time", "POST history/batch/set-removal-time", "POST history/cleanup",
            "DELETE history/batch/x", "DELETE process-definition/{d}", "DELETE process-definition/key/coba-mesin", "DELETE deployment/x", "POST deployment/x/redeploy",
            "PUT history/user-operation/x/set-annotation", "PUT process-definition/{d}/history-time-to-live",
            // batches
            "PUT batch/x/suspended", "DELETE batch/x",
            // rights and people
            "POST authorization/create", "PUT authorization/x", "DELETE authorization/x", "POST user/create", "PUT user/cs/credentials", "PUT user/cs/profile",
            "DELETE user/cs", "POST user/cs/unlock", "POST group/create", "PUT group/cs/members/cs", "DELETE group/cs/members/cs", "POST tenant/create",
            "PUT tenant/bbspjikfk/user-members/cs.ptk", "POST identity/verify", "POST identity/password-policy",
            "POST filter/create", "PUT filter/x", "DELETE filter/x");
    /** Who may call the REST interface at all. */
    private static final List<String> PROGRAM = List.of("pusat", "operator", "pemilik");
    private static int urut;

    @LocalServerPort int port;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired HistoryService riwayat;
    @Autowired Orang orang;

    private Task ini;

    @BeforeEach
    void satuTugas() {
        String nomor = "bbspjikfk/PERAN-" + urut++;
        mesin.startProcessInstanceByKey("coba-mesin", nomor, Map.of("satker", "bbspjikfk"));
        ini = orang.tugas(nomor, "catatCoba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "ketua", "bendahara", "penyelia", "analis", "mt", "kepala", "admin", "pusat", "operator", "pemilik"})
    void noRoleMovesACase(String nama) {
        var tasklist = new Klien(port).masuk(nama, "laju-demo");
        var program = new Klien(port).basic(nama, "laju-demo");
        tugas.claim(ini.getId(), nama);
        for (String larangan : TERLARANG) {
            String[] bagian = isi(larangan);
            assertThat(tasklist.json(bagian[0], TASKLIST + bagian[1], "{}").statusCode()).as(nama + " Tasklist " + larangan).isEqualTo(403);
            if (PROGRAM.contains(nama)) {
                assertThat(program.json(bagian[0], "/engine-rest/" + bagian[1], "{}").statusCode()).as(nama + " REST " + larangan).isEqualTo(403);
            }
        }
        assertThat(program.ambil("/engine-rest/version").statusCode()).isEqualTo(PROGRAM.contains(nama) ? 200 : 403);
        utuh(nama);
    }

    /** The same door under another spelling. */
    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/%65ngine/engine/default/task/{t}/complete", "/camunda/%61pi/engine/engine/default/task/{t}/complete",
        "/%63amunda/api/engine/engine/default/task/{t}/complete", "/camunda/api/engine/%65ngine/default/task/{t}/complete",
        "/camunda/api/engine/engine/%64efault/task/{t}/complete", "/camunda/api/engine/engine/default/task/{t}/%63omplete",
        "/camunda/api/engine/engine/default/%74ask/{t}/complete", "/camunda/api/engine//engine/default/task/{t}/complete",
        "/camunda/api/engine/engine/default/task/{t}/complete/", "/camunda/api/engine/engine/default/task/{t}/complete;x=1",
        "/camunda/api/engine/engine/default/task/{t}%2Fcomplete", "/camunda/api/engine/engine/default/task/x/../{t}/complete",
        "/camunda/api/engine/engine/default/task/{t}/comPlete", "/camunda/app/../api/engine/engine/default/task/{t}/complete"})
    void anotherSpellingOpensNothing(String alamat) {
        for (String nama : List.of("cs", "operator")) {
            var klien = new Klien(port).masuk(nama, "laju-demo");
            tugas.setAssignee(ini.getId(), nama);
            assertThat(klien.json("POST", alamat.replace("{t}", ini.getId()), "{}").statusCode()).as(nama).isGreaterThanOrEqualTo(400);
            assertThat(new Klien(port).basic(nama, "laju-demo").json("POST", alamat.replaceFirst("^/(camunda|%63amunda)/.*?/default/", "/engine-%72est/")
                    .replace("{t}", ini.getId()), "{}").statusCode()).as(nama).isGreaterThanOrEqualTo(400);
            utuh(nama);
        }
    }

    private void utuh(String pemegang) {
        Task kini = tugas.createTaskQuery().taskId(ini.getId()).singleResult();
        assertThat(kini).isNotNull();
        assertThat(kini.getAssignee()).isEqualTo(pemegang);
        assertThat(kini.getName()).isEqualTo(ini.getName());
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceId(ini.getProcessInstanceId()).count()).isEqualTo(1);
        assertThat(mesin.getVariables(ini.getProcessInstanceId()).keySet()).containsExactly("satker");
    }

    private String[] isi(String panggilan) {
        return panggilan.replace("{t}", ini.getId()).replace("{p}", ini.getProcessInstanceId()).replace("{d}", ini.getProcessDefinitionId()).split(" ", 2);
    }
}
