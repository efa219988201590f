package id.laju.mesin;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Whoever took a task may also give it back, which the right to work on it does not include. */
class HakPemegang extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task tugas, String lama, String baru) {
        AuthorizationEntity[] hak = super.newTaskAssignee(tugas, lama, baru);
        if (hak != null) {
            Stream.of(hak).forEach(h -> h.addPermission(TaskPermissions.TASK_ASSIGN));
        }
        return hak;
    }
}
