package id.laju.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Brings a case through the bare engine with the decisions of the real one: takes and completes tasks, answers waits, runs jobs. */
final class KasusPolos {

    private final ProcessEngine mesin;
    private final Rekaman rekaman;

    KasusPolos(ProcessEngine mesin, Rekaman rekaman) {
        this.mesin = mesin;
        this.rekaman = rekaman;
    }

    void selesai(String kasus) {
        mesin.getRuntimeService().startProcessInstanceByKey("pengujian", kasus, Map.of("satker", "bbspjikfk", "permohonanId", 1L, "pelangganId", 1L));
        while (true) {
            jalankan(kasus);
            List<ProcessInstance> bagian = bagian(kasus);
            if (bagian.isEmpty()) {
                return;
            }
            if (!kerjakan(kasus) && !jawab(bagian)) {
                throw new IllegalStateException("The bare case stands at " + bagian.stream().flatMap(p -> mesin.getRuntimeService().getActiveActivityIds(p.getId()).stream()).toList());
            }
        }
    }

    private void jalankan(String kasus) {
        for (List<Job> siap = pekerjaan(kasus); !siap.isEmpty(); siap = pekerjaan(kasus)) {
            mesin.getManagementService().executeJob(siap.get(0).getId());
        }
    }

    private List<Job> pekerjaan(String kasus) {
        return bagian(kasus).stream().flatMap(p -> mesin.getManagementService().createJobQuery().processInstanceId(p.getId()).messages().list().stream()).toList();
    }

    private List<ProcessInstance> bagian(String kasus) {
        return mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(kasus).list();
    }

    private boolean kerjakan(String kasus) {
        List<Task> semua = mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(kasus).list();
        semua.forEach(t -> {
            if (t.getAssignee() == null) {
                mesin.getTaskService().claim(t.getId(), "staf");
            }
            mesin.getTaskService().complete(t.getId(), rekaman.isi(t.getProcessDefinitionId(), t.getTaskDefinitionKey()));
        });
        return !semua.isEmpty();
    }

    private boolean jawab(List<ProcessInstance> bagian) {
        for (ProcessInstance p : bagian) {
            for (EventSubscription s : mesin.getRuntimeService().createEventSubscriptionQuery().processInstanceId(p.getId()).eventType("message").list()) {
                if (s.getActivityId().startsWith("receiveTask_") && rekaman.dilalui(p.getProcessDefinitionId(), s.getActivityId())) {
                    mesin.getRuntimeService().messageEventReceived(s.getEventName(), s.getExecutionId(), rekaman.isi(p.getProcessDefinitionId(), s.getActivityId()));
                    return true;
                }
            }
        }
        return false;
    }
}
