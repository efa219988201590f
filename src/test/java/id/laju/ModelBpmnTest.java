package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of models that need no running engine. */
class ModelBpmnTest {

    private static final Map<String, String> AWALAN = Map.ofEntries(Map.entry("startEvent", "startEvent_"), Map.entry("endEvent", "endEvent_"),
            Map.entry("userTask", "userTask_"), Map.entry("receiveTask", "receiveTask_"), Map.entry("serviceTask", "serviceTask_"),
            Map.entry("manualTask", "manualTask_"), Map.entry("callActivity", "callActivity_"), Map.entry("subProcess", "subProcess_"),
            Map.entry("exclusiveGateway", "gateway_"), Map.entry("parallelGateway", "gateway_"), Map.entry("boundaryEvent", "boundaryEvent_"),
            Map.entry("businessRuleTask", "businessRuleTask_"), Map.entry("intermediateCatchEvent", "catchEvent_"),
            Map.entry("intermediateThrowEvent", "throwEvent_"));

    /** The statuses that customers of SIP TENAN know, and those of processes that are no requests. */
    private static final Set<String> STATUS = Set.of("Draft", "Sedang Diproses", "Perbaikan Dokumen", "Konfirmasi Penawaran", "Usulan Sedang Diproses",
            "Billing Sedang Diproses", "Belum Pembayaran", "Billing Expired", "Order", "Tolak", "Batal");
    /** Work at the customer's site has more to tell than SIP TENAN knew. */
    private static final Set<String> DI_LOKASI = Set.of("Pekerjaan Lapangan Disiapkan", "Jadwal Lapangan Disusun", "Konfirmasi Jadwal Lapangan", "Surat Tugas Disiapkan",
            "Menunggu Petugas Lapangan", "Pekerjaan Lapangan Ditunda", "Pekerjaan Lapangan Dibatalkan", "Contoh Diterima dari Lapangan");
    /** So has a certification; within its evaluation one word stands for all that goes on at once. */
    private static final Set<String> SERTIFIKASI = Set.of("Konfirmasi Audit", "Penandatanganan SPK", "Penunjukan Tim", "Audit Kecukupan", "Verifikasi Dokumen", "Jadwal Kunjungan",
            "Evaluasi dan Perbaikan", "Evaluasi, Uji dan Perbaikan", "Verifikasi Lapangan dan Perbaikan", "Audit Tahap 1", "Audit dan Perbaikan Temuan", "Tinjauan dan Keputusan", "Keputusan Ditunda", "Penerbitan Sertifikat",
            "Menunggu Kuota", "Uji Kompetensi", "Jadwal Uji Berubah", "Konfirmasi Uji Ulang");
    /** And a training, which waits for its class. */
    private static final Set<String> BIMTEK = Set.of("Menunggu Hari Bimtek", "Bimtek Berlangsung", "Jadwal Bimtek Baru", "Bimtek Tertunda");
    /** And consulting. */
    private static final Set<String> KONSULTANSI = Set.of("Penunjukan Tim Konsultan", "Penyusunan Rencana", "Konfirmasi Rencana", "Menunggu Kunjungan", "Pelaksanaan Konsultansi", "Penyusunan Laporan",
            "Pemeriksaan Laporan", "Penandatanganan Laporan");
    private static final Set<String> LAIN = Stream.of(DI_LOKASI, SERTIFIKASI, BIMTEK, KONSULTANSI).flatMap(Set::stream).collect(Collectors.toSet());
    private static final Set<String> BUKAN_PERMOHONAN = Set.of("aktivasi-akun", "rekonsiliasi", "kelebihan-pembayaran", "pengingat-kalibrasi", "keberatan-hasil",
            "pemeliharaan-sertifikat", "penilaian-berkala", "masa-person", "sesi-uji", "pelaksanaan-bimtek", "persiapan-bimtek", "sertifikat-pelatihan", "whistle-blowing", "pertanyaan",
            "pengaduan", "penanganan-pengaduan", "perbaikan-layanan", "pengesahan-sop");

    static Stream<Path> model() throws IOException {
        return Files.walk(Path.of("bpmn")).filter(p -> p.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("model")
    void fileNameIsProcessIdAndEveryElementSpeaksItsKindAndHasALabel(Path berkas) {
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        assertThat(proses(m).getId() + ".bpmn").isEqualTo(berkas.getFileName().toString());
        assertThat(proses(m).getCamundaHistoryTimeToLiveString()).isNotBlank();
        for (FlowNode n : m.getModelElementsByType(FlowNode.class)) {
            assertThat(n.getId()).startsWith(AWALAN.getOrDefault(n.getElementType().getTypeName(), "?"));
            if (!(n instanceof Gateway g && g.getOutgoing().size() < 2)) {
                assertThat(n.getName()).as(n.getId()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("model")
    void noImplicitSplitsAndNoDeadEnds(Path berkas) {
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        for (FlowNode n : m.getModelElementsByType(FlowNode.class)) {
            boolean gerbang = n instanceof Gateway;
            boolean bagianKejadian = n instanceof SubProcess s && s.triggeredByEvent();
            assertThat(n.getOutgoing().size()).as(n.getId()).isLessThanOrEqualTo(gerbang ? 9 : 1);
            assertThat(n.getOutgoing().isEmpty()).as(n.getId()).isEqualTo(n instanceof EndEvent || bagianKejadian);
            if (n instanceof ExclusiveGateway g && g.getOutgoing().size() > 1) {
                assertThat(g.getDefault()).as(g.getId() + " default").isNotNull();
                g.getOutgoing().forEach(a -> assertThat(a.getName()).as(a.getId()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("model")
    void everyStepStandsInALane(Path berkas) {
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        Set<String> diLajur = m.getModelElementsByType(Lane.class).stream().flatMap(l -> l.getFlowNodeRefs().stream()).map(FlowNode::getId).collect(Collectors.toSet());
        m.getModelElementsByType(FlowNode.class).stream().filter(n -> n.getParentElement() instanceof Process)
                .forEach(n -> assertThat(diLajur).contains(n.getId()));
    }

    @ParameterizedTest
    @MethodSource("model")
    void calledProcessesExistAndCarryTheCase(Path berkas) throws IOException {
        Set<String> ada = model().map(p -> p.getFileName().toString().replace(".bpmn", "")).collect(Collectors.toSet());
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        for (CallActivity c : m.getModelElementsByType(CallActivity.class)) {
            assertThat(ada).as(c.getId()).contains(c.getCalledElement());
            assertThat(c.getExtensionElements().getElements().stream().map(Object::toString)).as(c.getId()).isNotEmpty();
        }
    }

    /** Before a timer ends what the customer was to do, another one has reminded of it. */
    @ParameterizedTest
    @MethodSource("model")
    void everyWaitForTheCustomerHasAReminder(Path berkas) {
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        Set<String> diingatkan = m.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(b -> !b.cancelActivity() && b.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(b -> b.getAttachedTo().getId()).collect(Collectors.toSet());
        assertThat(m.getModelElementsByType(ReceiveTask.class)).extracting(ReceiveTask::getId).allSatisfy(id -> assertThat(diingatkan).contains(id));
    }

    @ParameterizedTest
    @MethodSource("model")
    void parallelWorkCommitsEachEndOnItsOwn(Path berkas) {
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        m.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(l -> assertThat(l.isCamundaAsyncAfter()).as(l.getParentElement().getAttributeValue("id")).isTrue());
    }

    @ParameterizedTest
    @MethodSource("model")
    @Tag("REQ-007") @Tag("REQ-008") @Tag("REQ-010") @Tag("REQ-012") @Tag("REQ-013") @Tag("REQ-014") @Tag("REQ-015") @Tag("REQ-016") @Tag("REQ-017")
    void requestsShowTheStatusesThatCustomersKnow(Path berkas) {
        BpmnModelInstance m = Bpmn.readModelFromFile(berkas.toFile());
        if (!BUKAN_PERMOHONAN.contains(proses(m).getId())) {
            m.getModelElementsByType(CamundaProperty.class).stream().filter(p -> p.getCamundaName().equals("statusPelanggan"))
                    .filter(p -> !LAIN.contains(p.getCamundaValue())).forEach(p -> assertThat(STATUS).contains(p.getCamundaValue()));
        }
    }

    /** Draft comes before any case. */
    @Test
    @Tag("REQ-008") @Tag("REQ-009") @Tag("REQ-010") @Tag("REQ-011") @Tag("REQ-012") @Tag("REQ-013") @Tag("REQ-014") @Tag("REQ-015") @Tag("REQ-016") @Tag("REQ-017")
    void everyStatusOfSipTenanStandsInAModelByItsName() throws IOException {
        Set<String> ada = model().map(b -> Bpmn.readModelFromFile(b.toFile())).filter(m -> !BUKAN_PERMOHONAN.contains(proses(m).getId()))
                .flatMap(m -> m.getModelElementsByType(CamundaProperty.class).stream()).filter(p -> p.getCamundaName().equals("statusPelanggan"))
                .map(CamundaProperty::getCamundaValue).filter(s -> !LAIN.contains(s)).collect(Collectors.toSet());
        assertThat(ada).containsExactlyInAnyOrder("Sedang Diproses", "Perbaikan Dokumen", "Konfirmasi Penawaran", "Usulan Sedang Diproses", "Billing Sedang Diproses", "Belum Pembayaran",
                "Billing Expired", "Order", "Tolak", "Batal");
    }

    private static Process proses(BpmnModelInstance m) {
        return m.getModelElementsByType(Process.class).iterator().next();
    }
}
