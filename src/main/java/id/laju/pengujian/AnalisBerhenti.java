package id.laju.pengujian;

import id.laju.mesin.TugasTanpaPemegang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An analyst or calibrator who may no longer work leaves the package behind; the model has the penyelia choose another one (LAB-017). */
@Component
class AnalisBerhenti {

    private final PengujianProses proses;

    AnalisBerhenti(PengujianProses proses) {
        this.proses = proses;
    }

    @EventListener(condition = "#tugas.frasa() == 'ujiSampel' or #tugas.frasa() == 'kalibrasiAlat'")
    void ganti(TugasTanpaPemegang tugas) {
        proses.analisBerhenti(tugas.kasus(), ((Number) tugas.variabel().get("sampelId")).longValue(), ((Number) tugas.variabel().get("paketId")).longValue());
    }
}
