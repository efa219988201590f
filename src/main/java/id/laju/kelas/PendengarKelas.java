package id.laju.kelas;

import id.laju.bimtek.KelasDibuka;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A class that takes registrations becomes a case. */
@Component
class PendengarKelas {

    private final PelaksanaanService kelas;

    PendengarKelas(PelaksanaanService kelas) {
        this.kelas = kelas;
    }

    @EventListener
    void dibuka(KelasDibuka k) {
        kelas.mulai(k.kelasId());
    }
}
