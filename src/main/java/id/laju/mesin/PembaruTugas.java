package id.laju.mesin;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
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
    private final KataMenurutKasus kata;

    PembaruTugas(TaskService tugas, AuthorizationService hak, IdentityService identitas, TitipanMapper titipan, KataMenurutKasus kata) {
        this.tugas = tugas;
        this.hak = hak;
        this.identitas = identitas;
        this.titipan = titipan;
        this.kata = kata;
    }

    void perbarui(TaskEntity t, ActivityImpl lama, ActivityImpl baru) {
        TaskDefinition dulu = definisi(lama);
        TaskDefinition kini = definisi(baru);
        Object nama = kini.getNameExpression() == null ? null : kini.getNameExpression().getValue(t.getExecution());
        t.setName(kata.kata(t.getExecution().getProcessBusinessKey(), nama == null ? baru.getName() : nama.toString()));
        orang(t, new CalonTugas(dulu.getCandidateUserIdExpressions()), new CalonTugas(kini.getCandidateUserIdExpressions()));
        boolean peranLain = !new CalonTugas(dulu.getCandidateGroupIdExpressions()).sama(new CalonTugas(kini.getCandidateGroupIdExpressions()));
        Set<String> peran = new CalonTugas(kini.getCandidateGroupIdExpressions()).pada(t.getExecution());
        if (peranLain || terlarang(lama) != terlarang(baru)) {
            peran(t, peran, terlarang(baru));
        }
        if (terlarang(baru) && !terlarang(lama)) {
            titipan.pengganti(t.getId()).forEach(p -> sembunyikan(t, p));
        }
        if (peranLain && t.getAssignee() != null && !boleh(t.getAssignee(), peran, new CalonTugas(kini.getCandidateUserIdExpressions()).pada(t.getExecution()))) {
            String pemegang = t.getAssignee();
            tugas.setAssignee(t.getId(), null);
            cabut(t, pemegang);
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
            Set<String> ada = disebut(t);
            t.addCandidateUsers(kini.stream().filter(o -> !ada.contains(o)).toList());
        }
    }

    /** The same model names other people now; nothing where it names none. */
    void orang(TaskEntity t) {
        CalonTugas calon = new CalonTugas(t.getTaskDefinition().getCandidateUserIdExpressions());
        if (calon.perkataan().isEmpty()) {
            return;
        }
        Set<String> kini = calon.pada(t.getExecution());
        List<String> tetap = titipan.pengganti(t.getId());
        Set<String> ada = disebut(t);
        ada.stream().filter(o -> !kini.contains(o) && !tetap.contains(o)).forEach(o -> {
            if (o.equals(t.getAssignee())) {
                tugas.setAssignee(t.getId(), null);
            }
            t.deleteCandidateUser(o);
            cabut(t, o);
        });
        t.addCandidateUsers(kini.stream().filter(o -> !ada.contains(o)).toList());
    }

    private static Set<String> disebut(TaskEntity t) {
        return t.getCandidates().stream().map(IdentityLink::getUserId).filter(o -> o != null).collect(Collectors.toSet());
    }

    /**
     * The links bring their rights along, as the new model means them ({@link HakTugas}). A right that stays is left alone: within one command
     * the engine would take the row that was just deleted for the one to be granted, and grant nothing.
     */
    private void peran(TaskEntity t, Set<String> baru, boolean terlarang) {
        Map<Boolean, List<Authorization>> ada = hak.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(t.getId()).list().stream().filter(h -> h.getGroupId() != null)
            .collect(Collectors.partitioningBy(h -> baru.stream().anyMatch(g -> pemilik(g, terlarang).equals(h.getGroupId()))));
        ada.get(false).forEach(h -> hak.deleteAuthorization(h.getId()));
        Set<String> tinggal = t.getCandidates().stream().map(IdentityLink::getGroupId).filter(g -> g != null && baru.contains(g))
            .filter(g -> ada.get(true).stream().anyMatch(h -> h.getGroupId().equals(pemilik(g, terlarang)))).collect(Collectors.toSet());
        t.getCandidates().stream().map(IdentityLink::getGroupId).filter(g -> g != null && !tinggal.contains(g)).distinct().toList().forEach(t::deleteCandidateGroup);
        t.addCandidateGroups(baru.stream().filter(g -> !tinggal.contains(g)).toList());
    }

    private static String pemilik(String peran, boolean terlarang) {
        return terlarang ? GrupSendiri.dari(peran) : peran;
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
