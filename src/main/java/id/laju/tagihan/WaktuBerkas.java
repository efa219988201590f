package id.laju.tagihan;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Moments as SIMPONI, banks and Excel write them: day first, or ISO; SIMPONI's always with the hour, because a code ends at a second. */
final class WaktuBerkas {

    private static final List<DateTimeFormatter> BENTUK = List.of(bentuk("d-M-uuuu"), bentuk("uuuu-M-d"));

    private WaktuBerkas() {
    }

    /** @param jam from a column of its own, or null */
    static Optional<LocalDateTime> baca(String tanggal, String jam) {
        if (tanggal == null) {
            return Optional.empty();
        }
        String hari = jam == null ? tanggal : tanggal.replaceFirst("[T ].*", "");
        String semua = jam == null ? hari : hari + " " + jam.replaceFirst("^.*T", "");
        return BENTUK.stream().flatMap(b -> baca(b, rapikan(semua)).stream()).findFirst();
    }

    /** The first moment of a day that stands there without the hour, as most banks write it. */
    static Optional<LocalDateTime> hari(String tanggal) {
        return tanggal == null ? Optional.empty() : BENTUK.stream().flatMap(b -> baca(b, rapikan(tanggal) + " 0:00").stream()).findFirst();
    }

    private static String rapikan(String teks) {
        String[] bagian = teks.strip().replace('T', ' ').split("\\s+", 2);
        String jam = bagian.length < 2 ? "" : " " + bagian[1].replaceFirst("(?i)\\s*(wib|wita|wit)$", "").replaceFirst("[.,]\\d{3,}$", "").replace('.', ':');
        return bagian[0].replaceAll("[/.]", "-") + jam;
    }

    private static Optional<LocalDateTime> baca(DateTimeFormatter bentuk, String teks) {
        try {
            return Optional.of(LocalDateTime.parse(teks, bentuk));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter bentuk(String hari) {
        return new DateTimeFormatterBuilder().appendPattern(hari + " H:mm[:ss]").toFormatter().withResolverStyle(ResolverStyle.STRICT);
    }
}
