package id.laju.mesin;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records user tasks and refuses what must not happen, whichever way it comes: Tasklist, REST, Java, administrator. */
@Component
class PendengarTugas implements TaskListener {

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
        if (tugas.getAssignee() != null) {
            hanyaUntukDiri(tugas);
            pencatat.antre(tugas);
            jaga(tugas, tugas.getAssignee(), false);
        }
        pencatat.tugasDiambil(tugas);
    }

    /** The engine lets everybody who may claim also claim for somebody else. */
    private void hanyaUntukDiri(DelegateTask tugas) {
        boolean diri = siapa.sekarang().map(Pelaku::id).filter(tugas.getAssignee()::equals).isPresent();
        if (PanggilanLuar.berlangsung() && !diri) {
            throw new TugasDitolak("Tugas hanya dapat diambil untuk diri sendiri.");
        }
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
