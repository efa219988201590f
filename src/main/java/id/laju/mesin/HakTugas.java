package id.laju.mesin;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Whoever took a task may also give it back, which the right to work on it does not include. What the model keeps from deputies is the
 * right of those who hold the role themselves, so that deputies do not even find it.
 */
class HakTugas extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task tugas, String lama, String baru) {
        AuthorizationEntity[] hak = super.newTaskAssignee(tugas, lama, baru);
        if (hak != null) {
            Stream.of(hak).forEach(h -> h.addPermission(TaskPermissions.TASK_ASSIGN));
        }
        return hak;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task tugas, String grup, String jenis) {
        boolean sendiri = tugas instanceof DelegateTask t && t.getExecution() != null && PenjagaWakil.terlarang(t);
        return super.newTaskGroupIdentityLink(tugas, sendiri ? GrupSendiri.dari(grup) : grup, jenis);
    }
}
