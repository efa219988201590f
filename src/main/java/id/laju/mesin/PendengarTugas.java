package id.laju.mesin;

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
    private final SiapaBekerja siapa;

    PendengarTugas(PencatatLangkah pencatat, PenjagaPelaku penjaga, SiapaBekerja siapa) {
        this.pencatat = pencatat;
        this.penjaga = penjaga;
        this.siapa = siapa;
    }

    @Override
    public void notify(DelegateTask tugas) {
        switch (tugas.getEventName()) {
            case EVENTNAME_CREATE -> pencatat.tugasDibuat(tugas, new SifatWarisan(tugas.getExecution()));
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
        if (tugas.getAssignee() != null) {
            pencatat.antre(tugas);
            jaga(tugas, tugas.getAssignee(), false);
        }
        pencatat.tugasDiambil(tugas);
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
                : tugas.getCandidates().isEmpty() ? "Tugas ini diberikan langsung kepada satu orang dan tidak dapat dilepas; mintalah yang menugaskan mengalihkannya." : null;
    }

    private static String mengambil(DelegateTask tugas, Pelaku saya) {
        return !tugas.getAssignee().equals(saya.id()) ? "Tugas hanya dapat diambil untuk diri sendiri."
                : tugas.getCandidates().stream().noneMatch(c -> untuk(c, saya)) ? "Tugas ini bukan untuk peran Anda." : null;
    }

    private static boolean untuk(IdentityLink calon, Pelaku saya) {
        return saya.id().equals(calon.getUserId()) || saya.peran().contains(calon.getGroupId());
    }

    private void selesai(DelegateTask tugas) {
        String orang = siapa.sekarang().filter(Pelaku::staf).map(Pelaku::id)
                .orElseThrow(() -> new TugasDitolak("Tugas hanya dapat diselesaikan oleh staf yang masuk."));
        if (!KonteksTindakan.lewatFormulir(tugas.getId())) {
            throw new TugasDitolak("Tugas \"" + tugas.getName() + "\" hanya dapat diselesaikan lewat formulirnya, supaya datanya ikut tersimpan.");
        }
        if (!orang.equals(tugas.getAssignee())) {
            throw new TugasDitolak("Tugas \"" + tugas.getName() + "\" sedang dipegang orang lain.");
        }
        pencatat.antre(tugas);
        jaga(tugas, orang, true);
        pencatat.tugasBerakhir(tugas, false);
    }

    private void jaga(DelegateTask tugas, String orang, boolean sesudah) {
        String aturan = new SifatWarisan(tugas.getExecution()).sendiri(SifatLangkah.BUKAN_PELAKU);
        if (aturan != null) {
            penjaga.larangan(aturan, tugas.getExecution().getProcessBusinessKey(), orang, tugas.getVariables(), sesudah)
                    .ifPresent(alasan -> {
                        throw new TidakIndependen(alasan);
                    });
        }
    }
}
