package id.laju.mesin;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Records user tasks and refuses what must not happen, whichever way it comes: Tasklist, REST, Java, administrator. */
@Component
class PendengarTugas implements TaskListener {

    /** Frees what an absent colleague holds. */
    private static final String OPERATOR = "operator";

    private final PencatatLangkah pencatat;
    private final PenjagaPelaku penjaga;
    private final PenjagaWakil wakil;
    private final PenjagaPeran penjagaPeran;
    private final SiapaBekerja siapa;

    PendengarTugas(PencatatLangkah pencatat, PenjagaPelaku penjaga, PenjagaWakil wakil, PenjagaPeran penjagaPeran, SiapaBekerja siapa) {
        this.pencatat = pencatat;
        this.penjaga = penjaga;
        this.wakil = wakil;
        this.penjagaPeran = penjagaPeran;
        this.siapa = siapa;
    }

    @Override
    public void notify(DelegateTask tugas) {
        switch (tugas.getEventName()) {
            case EVENTNAME_CREATE -> pencatat.tugasDibuat(tugas);
            case EVENTNAME_ASSIGNMENT -> diambil(tugas);
            case EVENTNAME_COMPLETE -> selesai(tugas);
            case EVENTNAME_DELETE -> pencatat.tugasBerakhir(tugas, true);
            default -> { }
        }
    }

    private void diambil(DelegateTask tugas) {
        if (PanggilanLuar.berlangsung()) {
            hanyaYangBerhak(tugas);
        }
        Optional<String> atasNama = Optional.empty();
        if (tugas.getAssignee() != null) {
            pencatat.antre(tugas);
            Optional<String> sebelum = pencatat.pemegang(tugas);
            if (sebelum.isEmpty()) {
                hanyaPerannya(tugas);
            }
            boolean sama = sebelum.filter(tugas.getAssignee()::equals).isPresent();
            if (!sama) {
                siapa.sekarang().filter(saya -> saya.id().equals(tugas.getAssignee())).ifPresent(saya -> penjagaPeran.periksa(tugas, saya));
            }
            atasNama = sama ? pencatat.atasNama(tugas) : wakil.atasNama(tugas, sebelum);
            jaga(tugas, tugas.getAssignee(), atasNama, false);
        }
        pencatat.tugasDiambil(tugas, atasNama.orElse(null));
        // Taken in the act that ends it, the task is put before nobody.
        if (!KonteksTindakan.lewatFormulir(tugas.getId())) {
            wakil.perlihatkan(tugas);
        }
    }

    /** Whoever held a task once keeps the engine's right to it, also when the role is gone or the period of a deputy is over. */
    private void hanyaPerannya(DelegateTask tugas) {
        siapa.sekarang().filter(saya -> saya.id().equals(tugas.getAssignee()) && !tugas.getCandidates().isEmpty())
                .filter(saya -> tugas.getCandidates().stream().noneMatch(c -> untuk(c, saya))).ifPresent(saya -> {
                    throw new TugasDitolak("Tugas ini bukan untuk peran Anda.");
                });
    }

    /**
     * The engine lets everybody who may claim also claim for somebody else, lets administrators claim everything, lets former holders
     * take a task from a colleague, and lets a task that was given to one person be put down where nobody finds it.
     */
    private void hanyaYangBerhak(DelegateTask tugas) {
        Pelaku saya = siapa.sekarang().orElseThrow(() -> new TugasDitolak("Tugas hanya dapat diambil oleh staf yang masuk."));
        String alasan = tugas.getAssignee() == null ? melepas(tugas, saya) : mengambil(tugas, saya);
        if (alasan != null) {
            throw new TugasDitolak(alasan);
        }
    }

    private String melepas(DelegateTask tugas, Pelaku saya) {
        boolean pemegang = pencatat.pemegang(tugas).filter(saya.id()::equals).isPresent();
        return !pemegang && !saya.peran().contains(OPERATOR) ? "Tugas ini dipegang orang lain; hanya ia yang dapat melepasnya."
                : tugas.getCandidates().stream().allMatch(c -> saya.id().equals(c.getUserId())) ? "Tugas ini diberikan langsung kepada satu orang dan tidak dapat dilepas; mintalah yang menugaskan mengalihkannya." : null;
    }

    private static String mengambil(DelegateTask tugas, Pelaku saya) {
        return !tugas.getAssignee().equals(saya.id()) ? "Tugas hanya dapat diambil untuk diri sendiri."
                : tugas.getCandidates().stream().noneMatch(c -> untuk(c, saya)) ? "Tugas ini bukan untuk peran Anda." : null;
    }

    private static boolean untuk(IdentityLink calon, Pelaku saya) {
        return saya.id().equals(calon.getUserId()) || saya.peran().contains(calon.getGroupId());
    }

    private void selesai(DelegateTask tugas) {
        Pelaku saya = siapa.sekarang().filter(Pelaku::staf)
                .orElseThrow(() -> new TugasDitolak("Tugas hanya dapat diselesaikan oleh staf yang masuk."));
        if (!KonteksTindakan.lewatFormulir(tugas.getId())) {
            throw new TugasDitolak("Tugas \"" + tugas.getName() + "\" hanya dapat diselesaikan lewat formulirnya, supaya datanya ikut tersimpan.");
        }
        String orang = saya.id();
        if (!orang.equals(tugas.getAssignee())) {
            throw new TugasDitolak("Tugas \"" + tugas.getName() + "\" sedang dipegang orang lain.");
        }
        pencatat.antre(tugas);
        Optional<String> atasNama = pencatat.atasNama(tugas);
        atasNama.ifPresentOrElse(a -> wakil.masihBoleh(tugas, a), () -> penjagaPeran.periksa(tugas, saya));
        jaga(tugas, orang, atasNama, true);
        pencatat.tugasBerakhir(tugas, false);
    }

    /** Neither the person nor the colleague in whose name the person works may have done what is checked here. */
    private void jaga(DelegateTask tugas, String orang, Optional<String> atasNama, boolean sesudah) {
        larangan(tugas, orang, sesudah).ifPresent(PendengarTugas::tolak);
        atasNama.flatMap(a -> larangan(tugas, a, sesudah).map(alasan -> wakil.tentang(a))).ifPresent(PendengarTugas::tolak);
    }

    private Optional<String> larangan(DelegateTask tugas, String orang, boolean sesudah) {
        String aturan = SifatWarisan.sendiri(tugas.getExecution(), SifatLangkah.BUKAN_PELAKU);
        return aturan == null ? Optional.empty()
                : penjaga.larangan(aturan, tugas.getExecution().getProcessBusinessKey(), orang, tugas.getVariables(), sesudah);
    }

    private static void tolak(String alasan) {
        throw new TidakIndependen(alasan);
    }
}
