package id.laju.sertifikasi;

import id.laju.layanan.TarifPos;
import id.laju.layanan.TarifService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The price list of certification. */
@Component
class TarifSertifikasi {

    private static final String LAYANAN = "SERTIFIKASI";

    private final TarifService tarif;

    TarifSertifikasi(TarifService tarif) {
        this.tarif = tarif;
    }

    /** In force on that day, by their ids, in the order of the list. */
    Map<Long, TarifPos> pos(String satker, LocalDate hari) {
        Map<Long, TarifPos> hasil = new LinkedHashMap<>();
        tarif.pos(satker, LAYANAN, hari).forEach(p -> hasil.put(p.id(), p));
        return hasil;
    }
}
