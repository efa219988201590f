package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.mesin.GudangModel;
import id.laju.peramban.MesinIni;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Camunda Modeler deploys is a proposal, and no other door deploys. */
@LajuTest
@ExtendWith(MesinIni.class)
class ModelerTest {

    @LocalServerPort int port;
    @Autowired GudangModel gudang;
    @Autowired RepositoryService mesin;
    @Autowired ObjectMapper json;
    @Autowired JdbcTemplate sql;

    private Klien basic(String nama) {
        return new Klien(port).basic(nama, "laju-demo");
    }

    @Test
    void theOwnersDeploymentIsAProposalWithTheNameAsReason() throws Exception {
        var jawab = basic("pemilik").sebarkan("modeler-baik.bpmn", ModelUji.bpmn("modeler-baik"));
        assertThat(jawab.statusCode()).isEqualTo(200);
        JsonNode isi = json.readTree(jawab.body());
        assertThat(isi.get("deployedProcessDefinitions").isEmpty()).isTrue();
        assertThat(isi.get("name").asText()).contains("menunggu rilis");
        assertThat(sql.queryForObject("select alasan || '/' || asal || '/' || pengusul || '/' || keadaan from usulan_model where id = ?", String.class, UUID.fromString(isi.get("id").asText())))
            .isEqualTo("Dari Modeler: dari-modeler/MODELER/pemilik/DIAJUKAN");
        assertThat(gudang.terbaru("modeler-baik", null)).isEmpty();
        assertThat(basic("pusat").sebarkan("modeler-pusat.bpmn", ModelUji.bpmn("modeler-pusat")).statusCode()).isEqualTo(200);
    }

    @Test
    void aBadModelIsAnsweredLikeTheEngineDoesWithAllSentences() throws Exception {
        var jawab = basic("pemilik").sebarkan("modeler-rusak.bpmn", ModelUji.bpmn("modeler-rusak", "3 harian").replace("camunda:candidateGroups=\"cs\"", "camunda:candidateGroups=\"csx\""));
        assertThat(jawab.statusCode()).isEqualTo(400);
        JsonNode isi = json.readTree(jawab.body());
        assertThat(isi.get("type").asText()).isEqualTo("ParseException");
        assertThat(isi.get("message").asText()).contains("csx").contains("3 harian");
        JsonNode galat = isi.get("details").get("modeler-rusak.bpmn").get("errors");
        assertThat(galat.size()).isGreaterThanOrEqualTo(2);
        assertThat(galat.get(0).get("mainElementId").asText()).isEqualTo("userTask_catatCoba");
        assertThat(sql.queryForObject("select count(*) from usulan_model_berkas where nama = 'modeler-rusak.bpmn'", Long.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kasus.cmmn", "modeler-lain.bpmn20.xml", "skrip.js"})
    void otherFilesAreRefusedByName(String nama) {
        var jawab = basic("pemilik").sebarkan(nama, ModelUji.bpmn("modeler-lain"));
        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains(nama).contains("hanya berkas .bpmn dan .dmn");
    }

    /** No task shows one, so nobody shall believe that it was taken in. */
    @Test
    void aFormOfModelerIsRefusedWithTheReason() {
        var jawab = basic("pemilik").sebarkan("isian-modeler.form", "{\"id\": \"isian-modeler\", \"components\": [], \"schemaVersion\": 16}");
        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains("isian-modeler.form").contains("formulir Camunda (.form) tidak dipakai di sini");
    }

    @Test
    void theSameModelAgainIsToldToBeTheSame() {
        var jawab = basic("pemilik").sebarkan("penawaran.bpmn", gudang.xml(gudang.terbaru("penawaran", null).orElseThrow().id()));
        assertThat(jawab.statusCode()).isEqualTo(400);
        assertThat(jawab.body()).contains("sama dengan yang berlaku sekarang");
    }

    /** Whoever it is and however the address is spelled. */
    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/deployment/create", "/engine-rest/deployment/create/", "/engine-rest//deployment/create", "/engine-rest/deployment/%63reate", "/engine-rest/deployment/create;x=1",
        "/engine-rest/./deployment/create", "/engine-rest/engine/default/deployment/create", "/camunda/api/engine/engine/default/deployment/create", "/engine-rest/deployment/x/redeploy"})
    void nothingIsDeployedByAnyDoor(String alamat) {
        String kunci = "modeler-pintu-" + Integer.toHexString(alamat.hashCode());
        String model = ModelUji.bpmn(kunci);
        long sebelum = mesin.createDeploymentQuery().count();
        for (String nama : new String[] {"pemilik", "pusat", "operator", "admin", "kepala", "cs"}) {
            basic(nama).unggah(alamat, kunci + ".bpmn", model);
            new Klien(port).masuk(nama, "laju-demo").unggah(alamat, kunci + ".bpmn", model);
        }
        assertThat(mesin.createDeploymentQuery().count()).isEqualTo(sebelum);
        assertThat(gudang.terbaru(kunci, null)).isEmpty();
        assertThat(gudang.sebarkan("pintu", null, Map.of(kunci + ".bpmn", ModelUji.bita(model)))).as("a model that a release can deploy").hasSize(1)
            .allSatisfy(v -> mesin.deleteDeployment(mesin.getProcessDefinition(v.id()).getDeploymentId(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "admin", "kepala", "cs"})
    void whoOwnsNoProcessIsTurnedAway(String nama) {
        assertThat(basic(nama).sebarkan("modeler-asing.bpmn", ModelUji.bpmn("modeler-asing")).statusCode()).isEqualTo(403);
        assertThat(sql.queryForObject("select count(*) from usulan_model_berkas where nama = 'modeler-asing.bpmn'", Long.class)).isZero();
    }

    @Test
    void withoutACredentialThereIsNothingAndModelerCanAskBeforehand() {
        assertThat(new Klien(port).sebarkan("modeler-asing.bpmn", ModelUji.bpmn("modeler-asing")).statusCode()).isEqualTo(401);
        assertThat(basic("pemilik").ambil("/engine-rest/version").statusCode()).isEqualTo(200);
        assertThat(basic("pemilik").ambil("/engine-rest/deployment?maxResults=0").statusCode()).isEqualTo(200);
        assertThat(basic("pemilik").json("POST", "/engine-rest/deployment/create", "{}").statusCode()).isEqualTo(400);
    }
}
