package id.laju.mesin;

import id.laju.kalender.KalenderBerubah;
import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A changed calendar moves the due dates of the steps that are open, counted again from their beginning, and the promises whose
 * clock runs. A day that a person set, such as the analyst's target, stays.
 */
@Component
class TenggatDihitungUlang {

    private final LangkahMapper langkah;
    private final KasusMapper kasus;
    private final KalenderKerja kalender;
    private final RepositoryService gudang;
    private final TaskService tugas;
    private final RuntimeService mesin;

    TenggatDihitungUlang(LangkahMapper langkah, KasusMapper kasus, KalenderKerja kalender, RepositoryService gudang, TaskService tugas,
            RuntimeService mesin) {
        this.langkah = langkah;
        this.kasus = kasus;
        this.kalender = kalender;
        this.gudang = gudang;
        this.tugas = tugas;
        this.mesin = mesin;
    }

    @EventListener
    void hitung(KalenderBerubah perubahan) {
        // The day begins earlier in the east.
        Instant sejak = perubahan.sejak().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        langkah.bertenggat(perubahan.satker(), sejak).forEach(this::hitung);
        kasus.berjalan(perubahan.satker(), sejak).forEach(k ->
                kasus.janjikan(k.nomor(), kalender.tambahMenitKerja(k.satker(), k.jamSejak(), k.sisaMenit())));
    }

    private void hitung(Langkah l) {
        if (l.jenis().equals("userTask")) {
            // Null when somebody ends the task at this very moment.
            Task ini = tugas.createTaskQuery().taskId(l.pegangan()).singleResult();
            if (ini != null) {
                baru(l, ini.getProcessDefinitionId()).ifPresent(batas -> pindahkan(l, ini, batas));
            }
        } else {
            definisi(l).flatMap(d -> baru(l, d)).ifPresent(batas -> langkah.tenggat(l.id(), batas));
        }
    }

    /** The model in which the case waits at this step; empty when it has just gone on. */
    private Optional<String> definisi(Langkah l) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(l.kasus()).processDefinitionKey(l.proses()).list().stream().map(ProcessInstance::getProcessDefinitionId)
            .filter(d -> gudang.getProcessDefinition(d).getVersion() == l.versi()).findFirst();
    }

    private void pindahkan(Langkah l, Task ini, Instant batas) {
        langkah.tenggat(l.id(), batas);
        ini.setDueDate(Date.from(batas));
        tugas.saveTask(ini);
    }

    private Optional<Instant> baru(Langkah l, String definisi) {
        var proses = (ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(definisi);
        ActivityImpl elemen = proses.findActivity(l.elemen());
        return ditetapkanOrang(elemen) ? Optional.empty() : menurutModel(l, SifatWarisan.milik(elemen)).filter(b -> !b.equals(l.tenggat()));
    }

    private static boolean ditetapkanOrang(ActivityImpl elemen) {
        return elemen.getActivityBehavior() instanceof UserTaskActivityBehavior u && u.getTaskDefinition().getDueDateExpression() != null;
    }

    private Optional<Instant> menurutModel(Langkah l, SifatLangkah sifat) {
        String satker = l.kasus().substring(0, l.kasus().indexOf('/'));
        String batas = sifat.ambil(SifatLangkah.BATAS);
        String norma = l.jenis().equals("receiveTask") ? null : sifat.ambil(SifatLangkah.NORMA);
        return batas != null ? Optional.of(kalender.tambah(satker, l.dibuat(), Norma.urai(batas)))
                : Optional.ofNullable(norma).flatMap(n -> kalender.batasWaktu(satker, l.dibuat(), Norma.urai(n)));
    }
}
