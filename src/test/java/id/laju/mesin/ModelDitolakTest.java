package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.laju.LajuTest;
import id.laju.satker.SatkerService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class ModelDitolakTest {

    @Autowired RepositoryService gudang;
    @Autowired RuntimeService mesin;
    @Autowired ProcessEngineConfigurationImpl konfigurasi;
    @Autowired PemeriksaanAwal periksa;
    @Autowired SatkerService satker;
    @Autowired GudangModel model;
    @Autowired JdbcTemplate sql;

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
            value="5 hari kerja"                        | value="-"                                  | harus waktu yang tertentu
            name="normaWaktu" value="2 hari kerja"      | name="batasWaktu" value="${x}"             | Norma waktu "${x}" tidak dikenal
            value="userTask_catatCoba @ kasus"          | value="receiveTask_jawabCoba @ kasus"      | tugas [receiveTask_jawabCoba] tidak ada
            messageRef="message_cobaDijawab"            | messageRef="message_hilang"                | message_hilang
            camunda:candidateGroups="cs"                | camunda:assignee="${tidakAda.siapa(x)}"    | elemen userTask_catatCoba: langkah 'tidakAda' tidak dikenal
            >P7D<                                       | >${tidakAda.sampai(x)}<                    | elemen boundaryEvent_cobaLewat: langkah 'tidakAda' tidak dikenal
            >P7D<                                       | >${masaPenawaran.kapan(x)}<                | langkah 'masaPenawaran' tidak mengenal 'kapan'
            name="eskalasi" value="ketua-tim-pji" />    | name="pelimpahan" value="boleh" />         | hanya mengenal nilai tidak
            name="giliran" value="pelanggan" />         | name="giliran" value="pelanggan" /><camunda:property name="pelimpahan" value="tidak" /> | pelimpahan hanya boleh pada tugas staf
            name="eskalasi" value="ketua-tim-pji" />    | name="kabari" value="cs, csx: Ada kabar" />| sebut peran yang dikenal
            name="eskalasi" value="ketua-tim-pji" />    | name="kabari" value=": Ada kabar" />       | sebut peran yang dikenal
            <camunda:property name="eskalasi"           | <camunda:property name="normaWaktuX" value="1"/><camunda:property name="eskalasi" | sifat 'normaWaktuX' tidak dikenal
            <bpmn:receiveTask id="receiveTask_jawabCoba" | <bpmn:callActivity id="callActivity_x" calledElement="tidak-ada"/><bpmn:receiveTask id="receiveTask_jawabCoba" | elemen callActivity_x: proses 'tidak-ada' tidak ada
            <bpmn:receiveTask id="receiveTask_jawabCoba" | <bpmn:serviceTask id="serviceTask_x" camunda:type="external" camunda:topic="t"/><bpmn:receiveTask id="receiveTask_jawabCoba" | elemen serviceTask_x: langkah jenis 'external' tidak diizinkan
            <bpmn:receiveTask id="receiveTask_jawabCoba" | <bpmn:serviceTask id="serviceTask_x" camunda:class="java.lang.Object"/><bpmn:receiveTask id="receiveTask_jawabCoba" | kelas dan skrip tidak diizinkan
            """)
    void aBadModelIsRefusedWithFileElementAndReason(String benar, String salah, String alasan) throws Exception {
        long sebelum = gudang.createDeploymentQuery().count();
        assertThatThrownBy(() -> sebarkan(model().replace(benar, salah))).isInstanceOf(ParseException.class)
                .hasMessageContaining(alasan).hasMessageContaining("coba-mesin.bpmn");
        assertThat(gudang.createDeploymentQuery().count()).isEqualTo(sebelum);
    }

    /** Where a process owner would not look: listeners and mappings below the element. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <camunda:executionListener event="start" delegateExpression="${tidakAda}"/>              | langkah 'tidakAda' tidak dikenal
            <camunda:executionListener event="end" expression="${tidakAda.catat(execution)}"/>       | langkah 'tidakAda' tidak dikenal
            <camunda:taskListener event="create" class="java.lang.Object"/>                          | kelas dan skrip tidak diizinkan
            <camunda:inputOutput><camunda:inputParameter name="x">${tidakAda.nilai(1)}</camunda:inputParameter></camunda:inputOutput> | langkah 'tidakAda' tidak dikenal
            """)
    void hiddenCallsAreCheckedTooAndToldAtTheirElement(String sisipan, String alasan) throws Exception {
        String isi = model().replace("<bpmn:extensionElements><camunda:properties>\n        <camunda:property name=\"normaWaktu\" value=\"20 menit\"",
                "<bpmn:extensionElements>" + sisipan + "<camunda:properties>\n        <camunda:property name=\"normaWaktu\" value=\"20 menit\"");
        assertThatThrownBy(() -> sebarkan(isi)).isInstanceOf(ParseException.class)
                .hasMessageContaining("coba-mesin.bpmn, elemen userTask_catatCoba: " + alasan);
    }

    @Test
    void aStatusInAPartThatRunsSeveralTimesIsRefused() throws Exception {
        String ganda = model().replace("</bpmn:extensionElements>\n    </bpmn:userTask>\n    <bpmn:sequenceFlow id=\"f2\"",
                "</bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>\n    <bpmn:sequenceFlow id=\"f2\"");
        assertThat(ganda).isNotEqualTo(model());
        assertThatThrownBy(() -> sebarkan(ganda)).hasMessageContaining("satu token");
    }

    /** Of an event sub-process that interrupts nothing: what it would write, nobody would take back. */
    @Test
    void aStatusBesideTheMainFlowIsRefused() throws Exception {
        String samping = model().replace("</bpmn:process>", """
            <bpmn:subProcess id="subProcess_samping" name="Samping" triggeredByEvent="true"><bpmn:extensionElements><camunda:properties><camunda:property name="statusPelanggan" value="Selesai" /></camunda:properties></bpmn:extensionElements>
              <bpmn:startEvent id="startEvent_samping" name="Tiap hari" isInterrupting="false"><bpmn:timerEventDefinition id="timerDef_samping"><bpmn:timeCycle>R/P1D</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>
              <bpmn:sequenceFlow id="flow_samping" sourceRef="startEvent_samping" targetRef="endEvent_samping" /><bpmn:endEvent id="endEvent_samping" name="Selesai" /></bpmn:subProcess></bpmn:process>""");
        assertThat(samping).isNotEqualTo(model());
        assertThatThrownBy(() -> sebarkan(samping)).hasMessageContaining("elemen subProcess_samping: statusPelanggan hanya boleh di tempat satu token");
    }

    @Test
    void allFaultsAreToldAtOnce() throws Exception {
        String dua = model().replace("candidateGroups=\"cs\"", "candidateGroups=\"csx\"").replace("value=\"ketua-tim-pji\"", "value=\"x\"");
        assertThatThrownBy(() -> sebarkan(dua)).hasMessageContaining("elemen userTask_periksaCoba: peran 'csx'")
                .hasMessageContaining("elemen userTask_catatCoba: sifat eskalasi");
    }

    /** The start stops, and tells of every file. */
    @Test
    void atStartEveryBadFileIsNamed(@TempDir Path folder) throws Exception {
        List<Resource> berkas = new ArrayList<>();
        for (String nama : List.of("coba-satu.bpmn", "coba-dua.bpmn")) {
            berkas.add(new UrlResource(Files.writeString(folder.resolve(nama), model()).toUri()));
        }
        long sebelum = gudang.createDeploymentQuery().count();
        var pencari = mock(ResourcePatternResolver.class);
        when(pencari.getResources(anyString())).thenReturn(new Resource[0]);
        when(pencari.getResources("classpath*:bpmn/**/*.bpmn")).thenReturn(berkas.toArray(Resource[]::new));
        assertThatThrownBy(new PenyebarModel(gudang, pencari, new BawaanProgram(pencari, satker), model, List.of())::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("coba-satu.bpmn, elemen coba-mesin: berkas harus bernama").hasMessageContaining("coba-dua.bpmn, elemen coba-mesin");
        assertThat(gudang.createDeploymentQuery().count()).isEqualTo(sebelum);
    }

    /** What was once deployed runs on, and the log tells what it misses. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anOldVersionIsNotRefusedButLogged(CapturedOutput catatan) throws Exception {
        String lama = model().replace("id=\"coba-mesin\"", "id=\"coba-lama\"");
        var sebaran = gudang.createDeployment().name("lama").addString("coba-lama.bpmn", lama).deploy();
        mesin.startProcessInstanceByKey("coba-lama", "bbspjikfk/COBA-LAMA", Map.of("satker", "bbspjikfk"));
        sql.update("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ?",
                lama.replace("value=\"20 menit\"", "value=\"20 menitan\"").replace("coba/periksaCoba", "coba/hilang").getBytes(StandardCharsets.UTF_8), sebaran.getId());
        konfigurasi.getDeploymentCache().purgeCache();
        periksa.baca();
        assertThat(catatan).contains("Model lama: coba-lama.bpmn, elemen userTask_catatCoba: sifat normaWaktu = '20 menitan'")
                .contains("Model lama: coba-lama.bpmn, elemen userTask_periksaCoba: formulir embedded:/forms/coba/hilang.html tidak ada");
        gudang.deleteDeployment(sebaran.getId(), true);
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
