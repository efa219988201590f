package id.laju.mesin;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * In whose name somebody takes a task. What the model keeps from deputies ({@code pelimpahan} = {@code tidak}, such as signing) they
 * neither take nor end.
 */
@Component
class PenjagaWakil {

    private final Perwakilan perwakilan;
    private final PeranTugas peran;
    private final TitipanMapper titipan;

    PenjagaWakil(Perwakilan perwakilan, PeranTugas peran, TitipanMapper titipan) {
        this.titipan = titipan;
        this.perwakilan = perwakilan;
        this.peran = peran;
    }

    /**
     * @param sebelum who held the task until now
     * @return the absent colleague; empty when the person works in the own name
     */
    Optional<String> atasNama(DelegateTask tugas, Optional<String> sebelum) {
        String orang = tugas.getAssignee();
        Optional<String> siapa = sebelum.filter(s -> !s.equals(orang) && perwakilan.menggantikan(orang, s, peran.dari(tugas)))
                .or(() -> perwakilan.melaluiPeran(orang, PeranTugas.grup(tugas)));
        siapa.filter(s -> terlarang(tugas)).ifPresent(s -> {
            throw new TugasDitolak("Tugas \"" + tugas.getName() + "\" tidak dapat dilimpahkan; hanya " + perwakilan.nama(s) + " sendiri yang dapat mengerjakannya.");
        });
        return siapa;
    }

    /** A task that goes to an absent person by name is also put before the deputy. */
    void perlihatkan(DelegateTask tugas) {
        if (tugas.getAssignee() != null && !terlarang(tugas)) {
            perwakilan.pengganti(tugas.getAssignee(), peran.dari(tugas)).stream()
                    .filter(p -> tugas.getCandidates().stream().noneMatch(c -> p.equals(c.getUserId()))).forEach(p -> {
                        titipan.catat(tugas.getId(), tugas.getAssignee(), p);
                        tugas.addCandidateUser(p);
                    });
        }
    }

    /** Asked again at the end, for the period may be over by then. */
    void masihBoleh(DelegateTask tugas, String atasNama) {
        if (!perwakilan.menggantikan(tugas.getAssignee(), atasNama, peran.dari(tugas))) {
            throw new TugasDitolak("Masa pelimpahan tugas dari " + perwakilan.nama(atasNama) + " sudah berakhir, jadi tugas ini kembali kepadanya.");
        }
    }

    /** The sentence of the guard, told to the deputy about the absent colleague. */
    String tentang(String atasNama) {
        return "Anda bekerja atas nama " + perwakilan.nama(atasNama) + ", yang terlibat dalam hal yang diperiksa di sini. Pemeriksaannya harus dilakukan orang lain.";
    }

    static boolean terlarang(DelegateTask tugas) {
        return SifatLangkah.TIDAK.equals(SifatWarisan.sendiri(tugas.getExecution(), SifatLangkah.PELIMPAHAN));
    }
}
