package id.laju.sertifikasi;

import id.laju.kalender.KalenderKerja;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days of a planned audit on which the balai does not work. They are pointed out and never refused: a factory may run on a Sunday. */
@Component
public class HariBukanKerja {

    /** More are not worth telling. */
    private static final int PALING = 10;

    private final KalenderKerja kalender;

    HariBukanKerja(KalenderKerja kalender) {
        this.kalender = kalender;
    }

    /** In the reader's language; null where all of them are working days, and where there are none. @param selesai null for a single day */
    public String tertulis(String satker, LocalDate mulai, LocalDate selesai, Locale bahasa) {
        LocalDate akhir = selesai == null ? mulai : selesai;
        if (mulai == null || akhir.isBefore(mulai)) {
            return null;
        }
        String hari = mulai.datesUntil(akhir.plusDays(1)).filter(h -> !kalender.hariKerja(satker, h)).limit(PALING).map(h -> Tanggal.denganHari(h, bahasa)).collect(Collectors.joining("; "));
        return hari.isEmpty() ? null : hari;
    }
}
