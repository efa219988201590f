package id.laju.pengujian;

import id.laju.mesin.TugasBerpindah;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A package follows its task to the deputy and back, so that worksheet, results and task name the same analyst (LAB-017). */
@Component
class PaketPindah {

    private static final String ALASAN = "Pelimpahan tugas";

    private final PenugasanMapper mapper;
    private final Clock jam;

    PaketPindah(PenugasanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    @EventListener(condition = "#tugas.frasa() == 'ujiSampel' or #tugas.frasa() == 'kalibrasiAlat'")
    void ikuti(TugasBerpindah tugas) {
        long paketId = ((Number) tugas.variabel().get("paketId")).longValue();
        mapper.kunciPaket(paketId).filter(p -> p.terbuka() && p.analis().equals(tugas.dari())).ifPresent(p -> {
            mapper.alihkan(paketId, tugas.ke(), p.target());
            mapper.catatAlih(paketId, tugas.dari(), tugas.ke(), ALASAN, tugas.ke(), jam.instant());
        });
    }
}
