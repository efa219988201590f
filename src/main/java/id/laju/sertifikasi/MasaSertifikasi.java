package id.laju.sertifikasi;

import id.laju.mesin.TabelKeputusan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long a certificate holds, and with it the agreement (CRT-068): the decision table {@code masa-sertifikat}. */
@Component
public class MasaSertifikasi {

    private final TabelKeputusan tabel;

    MasaSertifikasi(TabelKeputusan tabel) {
        this.tabel = tabel;
    }

    /** Years, less a day. @param skema may be null @throws IllegalStateException when the table does not name the service */
    int tahun(String satker, String layanan, String skema) {
        Map<String, Object> masukan = new HashMap<>(Map.of("layanan", layanan));
        masukan.put("skema", skema);
        return tabel.satu("masa-sertifikat", satker, masukan).map(b -> ((Number) b.get("tahun")).intValue())
            .orElseThrow(() -> new IllegalStateException("Tabel masa-sertifikat tidak menyebut " + layanan + "."));
    }

    /** Last day of what begins on that day. */
    public LocalDate berakhir(String satker, String layanan, String skema, LocalDate mulai) {
        return mulai.plusYears(tahun(satker, layanan, skema)).minusDays(1);
    }
}
