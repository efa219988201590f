package id.laju.mesin;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Whoever was given a task by name, also as a candidate beside groups, keeps the engine's right to it when the role is gone. The roles of
 * this moment decide, those of absent colleagues among them; for a person named beside groups also the roles of the lane. Only where a model gives a task to one person and to groups, such as to an
 * acting head, that person needs no role.
 */
@Component
class PenjagaPeran {

    private final PeranTugas peran;
    private final DaftarPeran daftar;

    PenjagaPeran(PeranTugas peran, DaftarPeran daftar) {
        this.peran = peran;
        this.daftar = daftar;
    }

    /** @throws TugasDitolak when this person no longer holds a role of the task */
    void periksa(DelegateTask tugas, Pelaku saya) {
        List<String> lajur = tanpaPeran(tugas) ? List.of() : peran.untuk(tugas, saya.id());
        if (!lajur.isEmpty() && Collections.disjoint(lajur, saya.peran())) {
            throw new TugasDitolak("Anda tidak lagi memegang peran " + lajur.stream().map(daftar::nama).collect(Collectors.joining(" atau "))
                    + ", jadi tugas ini tidak dapat Anda kerjakan lagi.");
        }
    }

    private static boolean tanpaPeran(DelegateTask tugas) {
        return ((TaskEntity) tugas).getTaskDefinition().getAssigneeExpression() != null && !PeranTugas.grup(tugas).isEmpty();
    }
}
