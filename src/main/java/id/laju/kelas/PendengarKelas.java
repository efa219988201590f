package id.laju.kelas;

import id.laju.bimtek.JadwalDijawab;
import id.laju.bimtek.KelasDibuka;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A class that takes registrations becomes a case; one that has the answer for which it waited goes on. */
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

    /** After the answer is stored; where this fails, the deadline of the answers does the same later. */
    @TransactionalEventListener
    void dijawab(JadwalDijawab k) {
        kelas.jadwalDijawab(k.kelasId());
    }
}
