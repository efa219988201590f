package id.laju.berkas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Indonesian offices print them: 19-02-2023, 19/02/2023, 2023-02-19, 19 Februari 2023; with or without a time. */
final class WaktuTercetak {

    private static final List<String> BULAN = List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> AGUSTUS_SINGKAT = List.of("agt", "ags");
    private static final String JAM = "(?:[\\sT,]+(?:pukul\\s+|jam\\s+)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?)?";
    private static final Pattern ANGKA = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + JAM);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})" + JAM);
    private static final Pattern KATA = Pattern.compile("(?<!\\d)(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})" + JAM);

    private WaktuTercetak() {
    }

    /** @param akhirHari what a day without a time means: its last second, or its first */
    static Optional<LocalDateTime> baca(String teks, boolean akhirHari) {
        String baris = teks.strip();
        return coba(ISO.matcher(baris), 1, 2, 3, akhirHari)
            .or(() -> coba(ANGKA.matcher(baris), 3, 2, 1, akhirHari))
            .or(() -> coba(KATA.matcher(baris), 3, 2, 1, akhirHari));
    }

    private static Optional<LocalDateTime> coba(Matcher m, int tahun, int bulan, int hari, boolean akhirHari) {
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate tanggal = LocalDate.of(Integer.parseInt(m.group(tahun)), bulan(m.group(bulan)), Integer.parseInt(m.group(hari)));
            return Optional.of(tanggal.atTime(jam(m, akhirHari)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int bulan(String teks) {
        if (Character.isDigit(teks.charAt(0))) {
            return Integer.parseInt(teks);
        }
        String awal = teks.toLowerCase(Locale.ROOT).substring(0, 3);
        return AGUSTUS_SINGKAT.contains(awal) ? 8 : BULAN.indexOf(awal) + 1;
    }

    private static LocalTime jam(Matcher m, boolean akhirHari) {
        if (m.group(4) == null) {
            return akhirHari ? LocalTime.of(23, 59, 59) : LocalTime.MIDNIGHT;
        }
        return LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)),
            m.group(6) == null ? 0 : Integer.parseInt(m.group(6)));
    }
}
