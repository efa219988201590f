package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks that were opened while deputies could still see them: the right of the role becomes the right of those who hold it themselves. */
@Component
class PembaruHakTugas {

    private final TugasTertutup tertutup;
    private final TaskService tugas;
    private final AuthorizationService hak;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;

    PembaruHakTugas(TugasTertutup tertutup, TaskService tugas, AuthorizationService hak, TransactionTemplate transaksi, Pengulang pengulang) {
        this.tertutup = tertutup;
        this.tugas = tugas;
        this.hak = hak;
        this.transaksi = transaksi;
        this.pengulang = pengulang;
    }

    @EventListener(ApplicationReadyEvent.class)
    void perbarui() {
        tertutup.elemen().forEach((proses, elemen) -> elemen.stream()
                .flatMap(e -> tugas.createTaskQuery().processDefinitionKey(proses).taskDefinitionKey(e).list().stream()).map(Task::getId).forEach(this::perbarui));
    }

    /** Another node may be doing the same. */
    private void perbarui(String tugasId) {
        pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> {
            List<Authorization> semua = hak.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(tugasId).list();
            semua.stream().filter(h -> h.getGroupId() != null && !h.getGroupId().equals(GrupSendiri.dari(h.getGroupId()))).forEach(h -> {
                h.setGroupId(GrupSendiri.dari(h.getGroupId()));
                hak.saveAuthorization(h);
            });
        }));
    }
}
