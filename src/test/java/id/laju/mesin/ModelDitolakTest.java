package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@LajuTest
class ModelDitolakTest {

    @Autowired RepositoryService gudang;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            name="normaWaktu" value="20 menit"          | name="normaWaktoe" value="20 menit"        | sifat 'normaWaktoe' tidak dikenal
            value="20 menit"                            | value="20 menitan"                         | Norma waktu
            name="giliran" value="pelanggan"            | name="giliran" value="tetangga"            | harus balai, pelanggan atau pihak ketiga
            value="ketua-tim-pji"                       | value="ketua-kelas"                        | peran tidak dikenal
            value="userTask_catatCoba @ kasus"          | value="userTask_hilang @ kasus"            | tugas [userTask_hilang] tidak ada
            value="userTask_catatCoba @ kasus"          | value="userTask_catatCoba @ bulan"         | lingkup 'bulan' tidak dikenal
            camunda:candidateGroups="cs"                | camunda:candidateGroups="csx"              | peran 'csx' tidak dikenal
            /forms/coba/catatCoba.html                  | /forms/coba/hilang.html                    | formulir embedded:/forms/coba/hilang.html tidak ada
            name="laju.coba.dijawab"                    | name="laju.coba.hilang"                    | tidak pernah dikirim sistem
            id="coba-mesin"                             | id="coba-lain"                             | berkas harus bernama coba-lain.bpmn
            attachedToRef="receiveTask_jawabCoba"       | cancelActivity="false" attachedToRef="receiveTask_jawabCoba" | tanpa batas waktu
            <bpmn:receiveTask id="receiveTask_jawabCoba" | <bpmn:serviceTask id="serviceTask_x" camunda:delegateExpression="${tidakAda}"/><bpmn:receiveTask id="receiveTask_jawabCoba" | 'tidakAda' tidak dikenal
            """)
    void aBadModelIsRefusedWithFileElementAndReason(String benar, String salah, String alasan) throws Exception {
        long sebelum = gudang.createDeploymentQuery().count();
        assertThatThrownBy(() -> sebarkan(model().replace(benar, salah))).isInstanceOf(ParseException.class)
                .hasMessageContaining(alasan).hasMessageContaining("coba-mesin.bpmn");
        assertThat(gudang.createDeploymentQuery().count()).isEqualTo(sebelum);
    }

    @Test
    void aStatusInAPartThatRunsSeveralTimesIsRefused() throws Exception {
        String ganda = model().replace("</bpmn:extensionElements>\n    </bpmn:userTask>\n    <bpmn:sequenceFlow id=\"f2\"",
                "</bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>\n    <bpmn:sequenceFlow id=\"f2\"");
        assertThat(ganda).isNotEqualTo(model());
        assertThatThrownBy(() -> sebarkan(ganda)).hasMessageContaining("satu token");
    }

    @Test
    void allFaultsAreToldAtOnce() throws Exception {
        String dua = model().replace("candidateGroups=\"cs\"", "candidateGroups=\"csx\"").replace("value=\"ketua-tim-pji\"", "value=\"x\"");
        assertThatThrownBy(() -> sebarkan(dua)).hasMessageContaining("'csx'").hasMessageContaining("peran tidak dikenal");
    }

    @Test
    void anUnchangedModelIsNotDeployedAgainAtTheNextStart() {
        assertThat(gudang.createDeploymentQuery().deploymentName("laju:coba-mesin.bpmn").count()).isEqualTo(1);
    }

    private void sebarkan(String xml) {
        gudang.createDeployment().name("coba").addString("coba-mesin.bpmn", xml).deploy();
    }

    private static String model() throws Exception {
        return new ClassPathResource("bpmn/coba/coba-mesin.bpmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
