package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.TabelKeputusan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** A rule that changes by decree: uploaded, compared, released by a second person, and asked from then on. */
@LajuTest
class RilisTabelTest {

    private static final String TABEL = "coba-putusan";
    /** Two steps ask the table after the task: the first by the version of the day of its model, the second by whatever holds. */
    private static final String KASUS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_putus" targetNamespace="http://laju.example.id/bpmn">
          <bpmn:process id="coba-putus" name="Coba putus" isExecutable="true" camunda:historyTimeToLive="P30D">
            <bpmn:startEvent id="startEvent_putus" name="Mulai" />
            <bpmn:userTask id="userTask_catatCoba" name="Catat" camunda:formKey="embedded:/forms/coba/catatCoba.html" camunda:candidateGroups="cs"><bpmn:extensionElements><camunda:properties>
              <camunda:property name="normaWaktu" value="1 hari kerja" /><camunda:property name="statusPelanggan" value="Sedang Diproses" /><camunda:property name="eskalasi" value="ketua-tim-pji" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>
            <bpmn:businessRuleTask id="businessRuleTask_terikat" name="Tanya yang lama" camunda:decisionRef="coba-putusan" camunda:decisionRefBinding="version" camunda:decisionRefVersion="1" camunda:mapDecisionResult="collectEntries" camunda:resultVariable="terikat" />
            <bpmn:businessRuleTask id="businessRuleTask_terbaru" name="Tanya yang berlaku" camunda:decisionRef="coba-putusan" camunda:mapDecisionResult="collectEntries" camunda:resultVariable="terbaru" />
            <bpmn:endEvent id="endEvent_putus" name="Selesai" />
            <bpmn:sequenceFlow id="p1" sourceRef="startEvent_putus" targetRef="userTask_catatCoba" /><bpmn:sequenceFlow id="p2" sourceRef="userTask_catatCoba" targetRef="businessRuleTask_terikat" />
            <bpmn:sequenceFlow id="p3" sourceRef="businessRuleTask_terikat" targetRef="businessRuleTask_terbaru" /><bpmn:sequenceFlow id="p4" sourceRef="businessRuleTask_terbaru" targetRef="endEvent_putus" />
          </bpmn:process>
        </bpmn:definitions>""";

    @Autowired MockMvc mvc;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    @Autowired GudangModel gudang;
    @Autowired RevisiService revisi;
    @Autowired TabelKeputusan tabel;
    @Autowired RepositoryService mesin;
    @Autowired RuntimeService jalan;
    @Autowired Orang orang;
    @Autowired HistoryService riwayat;
    @Autowired Clock jam;

    private Object hari() {
        return tabel.satu(TABEL, "bbspjikfk", Map.of("kelas", "BERAT")).orElseThrow().get("hari");
    }

    private void mulai(String nomor) {
        jalan.startProcessInstanceByKey("coba-putus", nomor, Map.of("satker", "bbspjikfk", "kelas", "BERAT"));
    }

    private List<Object> hasil(String kasus, String langkah) {
        return riwayat.createHistoricDecisionInstanceQuery().processInstanceId(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(kasus).singleResult().getId()).activityIdIn("businessRuleTask_" + langkah).includeOutputs().singleResult().getOutputs().stream()
            .map(HistoricDecisionOutputInstance::getValue).toList();
    }

    private String ajukan(String xml) throws Exception {
        return mvc.perform(multipart("/kelola/proses/unggah").file(new MockMultipartFile("berkas", TABEL + ".dmn", "application/xml", ModelUji.bita(xml))).param("alasan", "Keputusan Kepala Nomor 7").param("kunci", TABEL)
            .with(user(akun.loadUserByUsername("pemilik"))).with(csrf()).header("Accept", "text/html")).andReturn().getResponse().getRedirectedUrl();
    }

    @Test
    @Tag("GOV-011")
    void aChangedTableIsReleasedAndDecidesFromThenOn() throws Exception {
        String sebaran = mesin.createDeployment().name("putus").addString("coba-putus.bpmn", KASUS).deploy().getId();
        try {
            mulai("bbspjikfk/PUTUS-1");
            String ke = ajukan(gudang.xml(gudang.terbaru(TABEL, null).orElseThrow().id()).replace("<text>30</text>", "<text>45</text>"));
            assertThat(ke).startsWith("/kelola/proses/usulan/");
            assertThat(hari()).isEqualTo(30);
            web.buka("pusat", ke).andExpect(content().string(containsString("Tanpa temuan"))).andExpect(content().string(containsString("revisi 0"))).andExpect(content().string(containsString(">revisi 1<")));
            web.buka("pusat", ke + "/beda").andExpect(content().string(containsString(">30</del>"))).andExpect(content().string(containsString(">45</ins>")));
            String[] isian = {"tanggalEfektif", LocalDate.now(jam).toString(), "jabatan", "Kepala Pusat", "nama", "Surya Adinata"};
            web.kirim("pemilik", ke + "/rilis", isian).andExpect(flash().attributeExists("pesanGalat"));
            web.kirim("pusat", ke + "/rilis", isian).andExpect(flash().attribute("pesan", containsString("Dirilis")));
            assertThat(hari()).isEqualTo(45);
            assertThat(revisi.semua(TABEL, null)).extracting(Revisi::nomor).containsExactly(1, 0);
            mulai("bbspjikfk/PUTUS-2");
            for (String kasus : List.of("bbspjikfk/PUTUS-1", "bbspjikfk/PUTUS-2")) {
                orang.selesaikan("cs", kasus, "catatCoba", Map.of("jumlah", 3));
                assertThat(hasil(kasus, "terikat")).as(kasus).containsExactlyInAnyOrder(30, 60);
                assertThat(hasil(kasus, "terbaru")).as(kasus).containsExactlyInAnyOrder(45, 60);
            }
            web.buka("pemilik", "/kelola/proses/" + TABEL).andExpect(status().isOk()).andExpect(content().string(containsString("Keputusan Kepala Nomor 7"))).andExpect(content().string(containsString(">45<")))
                .andExpect(content().string(not(containsString("/kelola/proses/" + TABEL + "/langkah"))));
        } finally {
            mesin.deleteDeployment(sebaran, true);
        }
    }
}
