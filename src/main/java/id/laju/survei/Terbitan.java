package id.laju.survei;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months whose results were published. @param dari first day of the first month @param sampai first day of the last month */
public record Terbitan(long id, String satker, LocalDate dari, LocalDate sampai, Instant diterbitkan) {

    public boolean tahunPenuh() {
        return dari.getMonthValue() == 1 && sampai.getMonthValue() == 12 && dari.getYear() == sampai.getYear();
    }

    public String sebutan(Locale bahasa) {
        DateTimeFormatter bentuk = DateTimeFormatter.ofPattern("MMMM yyyy", bahasa);
        return dari.equals(sampai) ? bentuk.format(dari) : bentuk.format(dari) + " - " + bentuk.format(sampai);
    }
}
