package id.laju.sertifikasiproduk;

import id.laju.Pekerjaan;
import id.laju.permohonan.Permohonan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Small versions of all phases of a certification, which are BBSPJIKFK's own while a test runs: each waits once and ends as the test says, so that the spine is walked alone. */
@Component
public class FaseCoba implements JavaDelegate {

    static final String SATKER = "bbspjikfk";
    static final String BATAL = "permohonanDibatalkan";
    static final String TOLAK = "permohonanDitolak";

    private static final List<String> FASE = List.of("verifikasi-sertifikasi", "penawaran", "perjanjian-sertifikasi", "pembayaran", "evaluasi-sertifikasi", "keputusan-sertifikasi", "penerbitan-sertifikat",
        "penyerahan");
    private static final String MODEL = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_coba-FASE" targetNamespace="coba">
          <bpmn:process id="FASE" name="FASE" isExecutable="true" camunda:historyTimeToLive="P1D">
            <bpmn:startEvent id="startEvent_fase" name="Mulai" /><bpmn:sequenceFlow id="flow_fase1" sourceRef="startEvent_fase" targetRef="serviceTask_fase" />
            <bpmn:serviceTask id="serviceTask_fase" name="Kerjakan" camunda:asyncBefore="true" camunda:delegateExpression="${faseCoba}" />
            <bpmn:sequenceFlow id="flow_fase2" sourceRef="serviceTask_fase" targetRef="endEvent_fase" /><bpmn:endEvent id="endEvent_fase" name="Selesai" />
          </bpmn:process>
        </bpmn:definitions>""";

    private final ObjectProvider<RepositoryService> gudang;
    private final ObjectProvider<RuntimeService> mesin;
    private final ObjectProvider<ManagementService> pengelola;
    private final Map<String, String> akhir = new HashMap<>();
    private String sebaran;

    FaseCoba(ObjectProvider<RepositoryService> gudang, ObjectProvider<RuntimeService> mesin, ObjectProvider<ManagementService> pengelola) {
        this.gudang = gudang;
        this.mesin = mesin;
        this.pengelola = pengelola;
    }

    void sebarkan() {
        akhir.clear();
        DeploymentBuilder semua = gudang.getObject().createDeployment().name("coba-fase").tenantId(SATKER);
        FASE.forEach(f -> semua.addString(f + ".bpmn", MODEL.replace("FASE", f)));
        sebaran = semua.deploy().getId();
    }

    /** The real phases are everybody's again. */
    void cabut() {
        gudang.getObject().deleteDeployment(sebaran, true);
    }

    /** @param cara {@link #BATAL} or {@link #TOLAK}, or for the decision the word of its gateway */
    void akhiri(String fase, String cara) {
        akhir.put(fase, cara);
    }

    @Override
    public void execute(DelegateExecution x) {
        String fase = x.getProcessDefinitionId().split(":")[0];
        String cara = akhir.get(fase);
        if (BATAL.equals(cara) || TOLAK.equals(cara)) {
            throw new BpmnError(cara);
        }
        x.setVariable("keputusanSertifikasi", cara);
    }

    ProcessInstance mulai(Permohonan p) {
        return mesin.getObject().startProcessInstanceByKey(p.layanan(), p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId()));
    }

    /** The phase that waits; empty when none does. */
    Optional<String> di(Permohonan p) {
        return mesin.getObject().createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).activityIdIn("serviceTask_fase").list().stream().map(ProcessInstance::getProcessDefinitionId)
            .map(id -> id.split(":")[0]).findFirst();
    }

    /** Until this phase waits. */
    void sampai(Permohonan p, String fase) {
        for (int n = 0; n < 40 && !di(p).equals(Optional.of(fase)); n++) {
            kerjakan(p);
        }
        if (!di(p).equals(Optional.of(fase))) {
            throw new IllegalStateException(fase + ": " + di(p));
        }
    }

    void sampaiAkhir(Permohonan p) {
        while (!siap(p).isEmpty()) {
            kerjakan(p);
        }
    }

    private void kerjakan(Permohonan p) {
        siap(p).forEach(j -> Pekerjaan.kerjakan(pengelola.getObject(), j.getId()));
    }

    private List<Job> siap(Permohonan p) {
        return mesin.getObject().createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).list().stream()
            .flatMap(i -> pengelola.getObject().createJobQuery().processInstanceId(i.getId()).messages().list().stream()).toList();
    }
}
