package id.laju.jejak;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Values of the trail as people read them: dates, moments, yes and no. */
final class Bacaan {

    private Bacaan() {
    }

    static String dari(String nilai, ZoneId zona) {
        if (nilai == null) {
            return null;
        }
        try {
            return nilai.matches("\\d{4}-\\d\\d-\\d\\d") ? Tanggal.pendek(LocalDate.parse(nilai))
                : nilai.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z") ? Tanggal.pendekDenganJam(Instant.parse(nilai), zona)
                : nilai.equals("true") ? "ya" : nilai.equals("false") ? "tidak" : nilai;
        } catch (DateTimeParseException bukanWaktu) {
            return nilai;
        }
    }
}
