package id.laju.tabellangkah;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;

/** A small process of a test's own, deployed and taken away again. Two staff steps and a wait with its timers. */
public record ModelUji(String kunci) {

    public String xml() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions_uji" targetNamespace="http://laju.example.id/bpmn">
              <bpmn:collaboration id="collaboration_uji">
                <bpmn:participant id="participant_uji" name="Uji" processRef="%1$s" />
              </bpmn:collaboration>
              <bpmn:message id="message_dijawab" name="laju.penawaran.dijawab" />
              <bpmn:process id="%1$s" name="Proses uji" isExecutable="true" camunda:historyTimeToLive="P365D">
                <bpmn:extensionElements>
                  <camunda:properties>
                    <camunda:property name="janjiLayanan" value="17 hari kerja" />
                  </camunda:properties>
                </bpmn:extensionElements>
                <bpmn:laneSet id="laneSet_uji">
                  <bpmn:lane id="lane_uji_1" name="Pelanggan">
                    <bpmn:flowNodeRef>receiveTask_konfirmasiPenawaran</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>boundaryEvent_lewat</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>boundaryEvent_ingat</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>gateway_dijawab</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>endEvent_lewat</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>endEvent_ingat</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>endEvent_selesai</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>endEvent_batal</bpmn:flowNodeRef>
                  </bpmn:lane>
                  <bpmn:lane id="lane_uji_2" name="Customer Service">
                    <bpmn:flowNodeRef>startEvent_uji</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>userTask_periksaPermohonan</bpmn:flowNodeRef>
                  </bpmn:lane>
                </bpmn:laneSet>
                <bpmn:startEvent id="startEvent_uji" name="Mulai">
                  <bpmn:outgoing>flow_1</bpmn:outgoing>
                </bpmn:startEvent>
                <bpmn:userTask id="userTask_periksaPermohonan" name="Periksa permohonan" camunda:formKey="embedded:/forms/penawaran/periksaPermohonan.html" camunda:candidateGroups="cs">
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="normaWaktu" value="10 menit" />
                      <camunda:property name="eskalasi" value="ketua-tim-pji" />
                      <camunda:property name="statusPelanggan" value="Sedang Diproses" />
                      <camunda:property name="kelengkapan" value="Permohonan" />
                      <camunda:property name="keluaran" value="Kaji ulang" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>flow_1</bpmn:incoming>
                  <bpmn:outgoing>flow_2</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:receiveTask id="receiveTask_konfirmasiPenawaran" name="Konfirmasi" messageRef="message_dijawab">
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="giliran" value="pelanggan" />
                      <camunda:property name="normaWaktu" value="-" />
                      <camunda:property name="statusPelanggan" value="Konfirmasi Penawaran" />
                      <camunda:property name="kelengkapan" value="Surat" />
                      <camunda:property name="keluaran" value="Jawaban" />
                      <camunda:property name="halaman" value="/portal/permohonan/{permohonanId}" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>flow_2</bpmn:incoming>
                  <bpmn:outgoing>flow_3</bpmn:outgoing>
                </bpmn:receiveTask>
                <bpmn:boundaryEvent id="boundaryEvent_lewat" name="30 hari berlalu" attachedToRef="receiveTask_konfirmasiPenawaran">
                  <bpmn:outgoing>flow_4</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="timerDef_lewat">
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P30D</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:boundaryEvent id="boundaryEvent_ingat" name="Tiap 7 hari" cancelActivity="false" attachedToRef="receiveTask_konfirmasiPenawaran">
                  <bpmn:outgoing>flow_5</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="timerDef_ingat">
                    <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R3/P7D</bpmn:timeCycle>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:exclusiveGateway id="gateway_dijawab" name="Setuju?" default="flow_7">
                  <bpmn:incoming>flow_3</bpmn:incoming>
                  <bpmn:outgoing>flow_6</bpmn:outgoing>
                  <bpmn:outgoing>flow_7</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:endEvent id="endEvent_lewat" name="Lewat"><bpmn:incoming>flow_4</bpmn:incoming></bpmn:endEvent>
                <bpmn:endEvent id="endEvent_ingat" name="Diingatkan"><bpmn:incoming>flow_5</bpmn:incoming></bpmn:endEvent>
                <bpmn:endEvent id="endEvent_selesai" name="Selesai"><bpmn:incoming>flow_6</bpmn:incoming></bpmn:endEvent>
                <bpmn:endEvent id="endEvent_batal" name="Batal"><bpmn:incoming>flow_7</bpmn:incoming></bpmn:endEvent>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_uji" targetRef="userTask_periksaPermohonan" />
                <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_periksaPermohonan" targetRef="receiveTask_konfirmasiPenawaran" />
                <bpmn:sequenceFlow id="flow_3" sourceRef="receiveTask_konfirmasiPenawaran" targetRef="gateway_dijawab" />
                <bpmn:sequenceFlow id="flow_4" sourceRef="boundaryEvent_lewat" targetRef="endEvent_lewat" />
                <bpmn:sequenceFlow id="flow_5" sourceRef="boundaryEvent_ingat" targetRef="endEvent_ingat" />
                <bpmn:sequenceFlow id="flow_6" name="Ya" sourceRef="gateway_dijawab" targetRef="endEvent_selesai">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${keputusan == 'setuju'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_7" name="Tidak" sourceRef="gateway_dijawab" targetRef="endEvent_batal" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="gambar_uji">
                <bpmndi:BPMNPlane id="bidang_uji" bpmnElement="collaboration_uji">
            %2$s    </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """.formatted(kunci, gambar());
    }

    private static String gambar() {
        String bentuk = "participant_uji 100 60 900 420,lane_uji_1 130 60 870 240,lane_uji_2 130 300 870 180,startEvent_uji 180 372 36 36,userTask_periksaPermohonan 280 350 100 80,"
            + "receiveTask_konfirmasiPenawaran 460 150 100 80,boundaryEvent_lewat 542 132 36 36,boundaryEvent_ingat 482 212 36 36,gateway_dijawab 650 165 50 50,endEvent_lewat 652 82 36 36,"
            + "endEvent_ingat 482 260 36 36,endEvent_selesai 780 172 36 36,endEvent_batal 780 240 36 36";
        StringBuilder hasil = new StringBuilder();
        Map<String, String[]> letak = new LinkedHashMap<>();
        for (String satu : bentuk.split(",")) {
            String[] b = satu.split(" ");
            letak.put(b[0], b);
            hasil.append("      <bpmndi:BPMNShape id=\"%1$s_di\" bpmnElement=\"%1$s\"%6$s><dc:Bounds x=\"%2$s\" y=\"%3$s\" width=\"%4$s\" height=\"%5$s\" /></bpmndi:BPMNShape>%n"
                .formatted(b[0], b[1], b[2], b[3], b[4], b[0].matches("(participant|lane)_.*") ? " isHorizontal=\"true\"" : ""));
        }
        String[][] garis = {{"flow_1", "startEvent_uji", "userTask_periksaPermohonan"}, {"flow_2", "userTask_periksaPermohonan", "receiveTask_konfirmasiPenawaran"},
            {"flow_3", "receiveTask_konfirmasiPenawaran", "gateway_dijawab"}, {"flow_4", "boundaryEvent_lewat", "endEvent_lewat"}, {"flow_5", "boundaryEvent_ingat", "endEvent_ingat"},
            {"flow_6", "gateway_dijawab", "endEvent_selesai"}, {"flow_7", "gateway_dijawab", "endEvent_batal"}};
        for (String[] g : garis) {
            hasil.append("      <bpmndi:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\">%2$s%3$s</bpmndi:BPMNEdge>%n".formatted(g[0], titik(letak.get(g[1])), titik(letak.get(g[2]))));
        }
        return hasil.toString();
    }

    private static String titik(String[] b) {
        return "<di:waypoint x=\"%d\" y=\"%d\" />".formatted(Integer.parseInt(b[1]) + Integer.parseInt(b[3]) / 2, Integer.parseInt(b[2]) + Integer.parseInt(b[4]) / 2);
    }

    public VersiModel sebarkan(GudangModel gudang, String satker, String xml) {
        return gudang.sebarkan("uji:" + kunci, satker, Map.of(kunci + ".bpmn", xml.getBytes(StandardCharsets.UTF_8))).get(0);
    }

    /** As if it had never been. */
    public void hapus(RepositoryService mesin) {
        List.copyOf(mesin.createDeploymentQuery().deploymentName("uji:" + kunci).list()).forEach(d -> mesin.deleteDeployment(d.getId(), true));
    }
}
