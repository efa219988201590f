package id.laju.bimtek;

import id.laju.layanan.TarifPos;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person pays: the price of the class, else what the price list says today. */
@Component
class HargaBimtek {

    private final KursusService kursus;
    private final KelasService kelas;

    HargaBimtek(KursusService kursus, KelasService kelas) {
        this.kursus = kursus;
        this.kelas = kelas;
    }

    /** Rupiah; empty as long as no course is chosen, or it has no price. */
    Optional<BigDecimal> perOrang(Bimtek b) {
        if (b.kelasId() != null) {
            return Optional.of(kelas.ambil(b.kelasId()).biaya());
        }
        return Optional.ofNullable(b.kursusId()).map(kursus::ambil).flatMap(k -> kursus.tarif(k, kursus.hariIni(k.satker()))).map(TarifPos::jumlah);
    }
}
