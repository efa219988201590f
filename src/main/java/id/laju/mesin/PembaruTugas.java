package id.laju.mesin;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * An open task after its case went over: called as in the new model, before whom the new model means it for, and in the hands of whoever held
 * it, unless the new model means it for other roles.
 */
@Component
class PembaruTugas {

    private final TaskService tugas;
    private final AuthorizationService hak;
    private final IdentityService identitas;
    private final TitipanMapper titipan;

    PembaruTugas(TaskService tugas, AuthorizationService hak, IdentityService identitas, TitipanMapper titipan) {
        this.tugas = tugas;
        this.hak = hak;
        this.identitas = identitas;
        this.titipan = titipan;
    }

    void perbarui(TaskEntity t, ActivityImpl lama, ActivityImpl baru) {
        TaskDefinition dulu = definisi(lama);
        TaskDefinition kini = definisi(baru);
        Object nama = kini.getNameExpression() == null ? null : kini.getNameExpression().getValue(t.getExecution());
        t.setName(nama == null ? baru.getName() : nama.toString());
        orang(t, new CalonTugas(dulu.getCandidateUserIdExpressions()), new CalonTugas(kini.getCandidateUserIdExpressions()));
        boolean peranLain = !new CalonTugas(dulu.getCandidateGroupIdExpressions()).sama(new CalonTugas(kini.getCandidateGroupIdExpressions()));
        Set<String> peran = new CalonTugas(kini.getCandidateGroupIdExpressions()).pada(t.getExecution());
        if (peranLain || terlarang(lama) != terlarang(baru)) {
            peran(t, peran);
        }
        if (terlarang(baru) && !terlarang(lama)) {
            titipan.pengganti(t.getId()).forEach(p -> sembunyikan(t, p));
        }
        if (peranLain && t.getAssignee() != null && !boleh(t.getAssignee(), peran, new CalonTugas(kini.getCandidateUserIdExpressions()).pada(t.getExecution()))) {
            tugas.setAssignee(t.getId(), null);
        }
        serahkan(t, kini, peran);
    }

    private static TaskDefinition definisi(ActivityImpl a) {
        return ((UserTaskActivityBehavior) a.getActivityBehavior()).getTaskDefinition();
    }

    private static boolean terlarang(ActivityImpl a) {
        return SifatLangkah.TIDAK.equals(SifatWarisan.milik(a).ambil(SifatLangkah.PELIMPAHAN));
    }

    private void orang(TaskEntity t, CalonTugas lama, CalonTugas baru) {
        if (!lama.sama(baru)) {
            Set<String> kini = baru.pada(t.getExecution());
            lama.pada(t.getExecution()).stream().filter(o -> !kini.contains(o)).forEach(o -> {
                t.deleteCandidateUser(o);
                cabut(t, o);
            });
            t.addCandidateUsers(kini);
        }
    }

    /** The links bring their rights along, as the new model means them ({@link HakTugas}). */
    private void peran(TaskEntity t, Collection<String> baru) {
        List<String> lama = t.getCandidates().stream().map(c -> c.getGroupId()).filter(g -> g != null).toList();
        lama.forEach(t::deleteCandidateGroup);
        hak.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(t.getId()).list().stream().filter(h -> h.getGroupId() != null)
            .forEach(h -> hak.deleteAuthorization(h.getId()));
        t.addCandidateGroups(baru);
    }

    private void sembunyikan(TaskEntity t, String pengganti) {
        titipan.hapus(t.getId(), pengganti);
        t.deleteCandidateUser(pengganti);
        cabut(t, pengganti);
    }

    private void cabut(TaskEntity t, String orang) {
        if (!orang.equals(t.getAssignee())) {
            hak.createAuthorizationQuery().userIdIn(orang).resourceType(Resources.TASK).resourceId(t.getId()).list().forEach(h -> hak.deleteAuthorization(h.getId()));
        }
    }

    /** A task that is before no role stands in no inbox: it goes to whom the new model names. */
    private void serahkan(TaskEntity t, TaskDefinition kini, Set<String> peran) {
        if (t.getAssignee() == null && peran.isEmpty() && kini.getAssigneeExpression() != null) {
            Object orang = kini.getAssigneeExpression().getValue(t.getExecution());
            tugas.setAssignee(t.getId(), orang == null ? null : orang.toString());
        }
    }

    private boolean boleh(String orang, Set<String> peran, Set<String> disebut) {
        List<String> milik = identitas.createGroupQuery().groupMember(orang).list().stream().map(Group::getId).toList();
        return peran.isEmpty() || disebut.contains(orang) || !Collections.disjoint(peran, milik);
    }
}
