package id.laju.mesin;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hangs the recorders onto every element of every model; no model names them. */
@Component
class PendengarModel extends AbstractBpmnParseListener {

    private final PendengarTugas pendengarTugas;
    private final PencatatLangkah langkah;
    private final PencatatFase fase;
    private final PencatatKasus kasus;
    private final ApplicationEventPublisher siar;
    private final VarianBerakhirMapper berakhir;

    PendengarModel(PendengarTugas pendengarTugas, PencatatLangkah langkah, PencatatFase fase, PencatatKasus kasus, ApplicationEventPublisher siar, VarianBerakhirMapper berakhir) {
        this.pendengarTugas = pendengarTugas;
        this.langkah = langkah;
        this.fase = fase;
        this.kasus = kasus;
        this.siar = siar;
        this.berakhir = berakhir;
    }

    @Override
    public void parseProcess(Element e, ProcessDefinitionEntity proses) {
        SifatWarisan.pasang(proses, SifatLangkah.dari(e));
        SifatLangkah sifat = SifatLangkah.dari(e);
        mulai(proses, x -> {
            if (induk(x)) {
                kasus.mulai(x.getProcessBusinessKey(), proses.getKey(), x.getTenantId(), angka(x, "pelangganId"),
                        sifat.ambil(SifatLangkah.STATUS_PELANGGAN));
            }
            janji(x, sifat);
        });
        akhir(proses, x -> {
            if (induk(x)) {
                kasus.tutup(x.getProcessBusinessKey());
            }
        });
    }

    @Override
    public void parseUserTask(Element e, ScopeImpl tempat, ActivityImpl tugas) {
        pasang(e, tugas);
        TaskDefinition definisi = ((UserTaskActivityBehavior) tugas.getActivityBehavior()).getTaskDefinition();
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, pendengarTugas);
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, pendengarTugas);
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, pendengarTugas);
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, pendengarTugas);
    }

    @Override
    public void parseReceiveTask(Element e, ScopeImpl tempat, ActivityImpl langkahTerima) {
        pasang(e, langkahTerima);
        mulai(langkahTerima, x -> langkah.masuk(x, "receiveTask"));
        akhir(langkahTerima, langkah::keluar);
    }

    @Override
    public void parseManualTask(Element e, ScopeImpl tempat, ActivityImpl manual) {
        pasang(e, manual);
        mulai(manual, x -> langkah.masuk(x, "manualTask"));
    }

    @Override
    public void parseServiceTask(Element e, ScopeImpl tempat, ActivityImpl layanan) {
        pasangStatus(e, layanan);
        mulai(layanan, x -> langkah.masuk(x, "serviceTask"));
    }

    @Override
    public void parseCallActivity(Element e, ScopeImpl tempat, ActivityImpl panggilan) {
        pasangStatus(e, panggilan);
        CallableElement tujuan = ((CallableElementActivityBehavior) panggilan.getActivityBehavior()).getCallableElement();
        tujuan.setTenantIdProvider(new VarianSatker(berakhir));
        mulai(panggilan, x -> fase.masuk(x, tujuan.getDefinitionKey(x)));
        akhir(panggilan, fase::keluar);
    }

    @Override
    public void parseSubProcess(Element e, ScopeImpl tempat, ActivityImpl bagian) {
        pasangStatus(e, bagian);
    }

    @Override
    public void parseEndEvent(Element e, ScopeImpl tempat, ActivityImpl akhir) {
        SifatLangkah sifat = SifatLangkah.dari(e);
        pasang(e, akhir);
        if (sifat.ambil(SifatLangkah.STATUS_PELANGGAN) != null || sifat.ambil(SifatLangkah.STATUS_SAMPEL) != null) {
            mulai(akhir, x -> langkah.masuk(x, "endEvent"));
        }
    }

    /** A milestone: nothing is done there, but roles may hear of it. */
    @Override
    public void parseIntermediateThrowEvent(Element e, ScopeImpl tempat, ActivityImpl tonggak) {
        pasang(e, tonggak);
    }

    private void pasangStatus(Element e, ActivityImpl tempat) {
        SifatLangkah sifat = SifatLangkah.dari(e);
        pasang(e, tempat);
        if (sifat.ambil(SifatLangkah.STATUS_PELANGGAN) != null || sifat.ambil(SifatLangkah.JANJI) != null) {
            mulai(tempat, x -> {
                kasus.status(x.getProcessBusinessKey(), x, sifat.ambil(SifatLangkah.STATUS_PELANGGAN));
                janji(x, sifat);
            });
        }
    }

    /** Keeps the properties with the element, and tells other roles when it is reached. */
    private void pasang(Element e, ActivityImpl tempat) {
        SifatLangkah sifat = SifatLangkah.dari(e);
        SifatWarisan.pasang(tempat, sifat);
        if (sifat.ambil(SifatLangkah.KABARI) != null) {
            Kabari kabari = Kabari.urai(sifat.ambil(SifatLangkah.KABARI), e.attribute("name"));
            mulai(tempat, x -> siar.publishEvent(new SerahTerima(x.getTenantId(), x.getProcessBusinessKey(), angka(x, "sampelId"), kabari.peran(), kasus.kata(x.getProcessBusinessKey(), kabari.kalimat()))));
        }
    }

    /** A time, or an expression that asks for it; nothing is promised when that has no answer. */
    private void janji(DelegateExecution x, SifatLangkah sifat) {
        String janji = sifat.ambil(SifatLangkah.JANJI);
        Object waktu = janji != null && janji.startsWith("${") ? Context.getProcessEngineConfiguration().getExpressionManager().createExpression(janji).getValue(x) : janji;
        if (waktu != null) {
            kasus.janjikan(x.getProcessBusinessKey(), x.getTenantId(), waktu.toString());
        }
    }

    private static boolean induk(DelegateExecution x) {
        return x.getSuperExecution() == null && x.getParentId() == null;
    }

    private static Long angka(DelegateExecution x, String nama) {
        return x.getVariable(nama) instanceof Number n ? n.longValue() : null;
    }

    private static void mulai(ScopeImpl tempat, Consumer<DelegateExecution> kerja) {
        tempat.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) kerja::accept);
    }

    private static void akhir(ScopeImpl tempat, Consumer<DelegateExecution> kerja) {
        tempat.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) kerja::accept);
    }
}
