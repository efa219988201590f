package id.laju.mesin;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Whoever took a task may also give it back, which the right to work on it does not include. What the model keeps from deputies is the
 * right of those who hold the role themselves, so that deputies do not even find it.
 */
class HakTugas extends DefaultAuthorizationProvider {

    /** Whoever takes a task in the act that ends it needs no right to it any more. */
    @Override
    public AuthorizationEntity[] newTaskAssignee(Task tugas, String lama, String baru) {
        if (KonteksTindakan.lewatFormulir(tugas.getId())) {
            return null;
        }
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

    /** Nobody has a right yet to a task that is not stored yet. */
    @Override
    protected AuthorizationEntity getGrantAuthorization(String tugasId, String orang, String grup, Resource jenis) {
        return baru(tugasId) ? null : super.getGrantAuthorization(tugasId, orang, grup, jenis);
    }

    private static boolean baru(String tugasId) {
        DbEntityCache dibaca = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        TaskEntity tugas = dibaca.get(TaskEntity.class, tugasId);
        return tugas != null && dibaca.isTransient(tugas);
    }
}
