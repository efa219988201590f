package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The norms of the SOP's steps 11 to 16 stand in the model, with who does them. */
class NormaLaboratoriumTest {

    @Tag("SLA-022")
    @Tag("SLA-023")
    @Tag("SLA-024")
    @Tag("SLA-025")
    @Tag("SLA-026")
    @Tag("SLA-027")
    @ParameterizedTest
    @CsvSource({"penerimaan-sampel, terimaSampel, cs, 30 menit", "uji-laboratorium, tugaskanAnalis, penyelia, 20 menit",
        "pengerjaan-paket, gantiAnalis, penyelia, 20 menit", "uji-laboratorium, validasiPenugasan, manajer-teknis, 20 menit", "pengerjaan-paket, ujiSampel, , 14 hari kerja",
        "uji-laboratorium, verifikasiHasil, penyelia, 20 menit", "uji-laboratorium, validasiHasil, manajer-teknis, 20 menit"})
    void eachStepHasItsNormAndItsRole(String proses, String tugas, String peran, String norma) {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("bpmn/pengujian/" + proses + ".bpmn"));
        UserTask t = model.getModelElementById("userTask_" + tugas);
        assertThat(t.getCamundaCandidateGroups()).isEqualTo(peran);
        assertThat(t.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult().getCamundaProperties())
            .anyMatch(p -> p.getCamundaName().equals("normaWaktu") && p.getCamundaValue().equals(norma));
    }
}
