package id.laju.bimtek;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes classes, and with each change its row of {@code kelas_jejak}. */
@Component
class PencatatKelas {

    private final KelasMapper mapper;
    private final Clock jam;

    PencatatKelas(KelasMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    long tambah(Kelas k, String rincian, String oleh) {
        long id = mapper.tambah(k);
        jejak(id, k.keadaan(), rincian, oleh);
        return id;
    }

    void ubah(Kelas k, String rincian, String oleh) {
        mapper.ubah(k);
        jejak(k.id(), k.keadaan(), rincian, oleh);
    }

    private void jejak(long id, KeadaanKelas keadaan, String rincian, String oleh) {
        mapper.jejak(id, keadaan, rincian, oleh, jam.instant());
    }
}
