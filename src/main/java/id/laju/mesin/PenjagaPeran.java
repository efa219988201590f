package id.laju.mesin;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Whoever was given a task by name keeps the engine's right to it when the role is gone. The roles of this moment decide, those of
 * absent colleagues among them. Where a model names groups beside the person, such as for an acting head, the groups have their own rights.
 */
@Component
class PenjagaPeran {

    private final PeranTugas peran;
    private final DaftarPeran daftar;

    PenjagaPeran(PeranTugas peran, DaftarPeran daftar) {
        this.peran = peran;
        this.daftar = daftar;
    }

    /** @throws TugasDitolak when the task goes to people by name and this one no longer holds the role of its lane */
    void periksa(DelegateTask tugas, Pelaku saya) {
        List<String> lajur = PeranTugas.grup(tugas).isEmpty() ? peran.dari(tugas) : List.of();
        if (!lajur.isEmpty() && Collections.disjoint(lajur, saya.peran())) {
            throw new TugasDitolak("Anda tidak lagi memegang peran " + lajur.stream().map(daftar::nama).collect(Collectors.joining(" atau "))
                    + ", jadi tugas ini tidak dapat Anda kerjakan lagi.");
        }
    }
}
