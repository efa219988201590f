package id.laju.umum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Dates as they are printed; the names are fixed here because they must not change with the locale data of the JDK. */
public final class Tanggal {

    private static final String[] BULAN = {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
        "September", "Oktober", "November", "Desember"};
    private static final String[] MONTH = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    private static final String[] HARI = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
    private static final String[] DAY = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final Map<String, String> ZONA = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
        "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");
    private static final DateTimeFormatter PENDEK = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Tanggal() {
    }

    /** "21 November 2026". */
    public static String panjang(LocalDate tanggal) {
        return tulis(tanggal, BULAN);
    }

    /** "1 May 2026", for English reports. */
    public static String inggris(LocalDate tanggal) {
        return tulis(tanggal, MONTH);
    }

    /** In the reader's language; everything but English is written in Indonesian. */
    public static String panjang(LocalDate tanggal, Locale bahasa) {
        return "en".equals(bahasa.getLanguage()) ? inggris(tanggal) : panjang(tanggal);
    }

    /** "Sabtu, 21 November 2026". */
    public static String denganHari(LocalDate tanggal) {
        return HARI[tanggal.getDayOfWeek().getValue() - 1] + ", " + panjang(tanggal);
    }

    /** In the reader's language; English is "Saturday, 21 November 2026". */
    public static String denganHari(LocalDate tanggal, Locale bahasa) {
        return "en".equals(bahasa.getLanguage()) ? DAY[tanggal.getDayOfWeek().getValue() - 1] + ", " + inggris(tanggal) : denganHari(tanggal);
    }

    /** "21-11-2026". */
    public static String pendek(LocalDate tanggal) {
        return PENDEK.format(tanggal);
    }

    /** "21 November 2026 pukul 14.05 WIB". */
    public static String denganJam(Instant saat, ZoneId zona) {
        return panjang(saat.atZone(zona).toLocalDate()) + " pukul " + jam(saat, zona);
    }

    /** In the reader's language; English is "21 November 2026, 14:05 WIB". */
    public static String denganJam(Instant saat, ZoneId zona, Locale bahasa) {
        return "en".equals(bahasa.getLanguage()) ? inggris(saat.atZone(zona).toLocalDate()) + ", " + jam(saat, zona, bahasa)
            : denganJam(saat, zona);
    }

    /**
     * A limit as all readers are told it, whether it is kept as the first moment after it or as the last second before: "21 November 2026 pukul 16.00 WIB", and 23.59 for the end of that day.
     */
    public static Instant akhir(Instant batas, ZoneId zona) {
        ZonedDateTime menit = batas.plusSeconds(1).atZone(zona).truncatedTo(ChronoUnit.MINUTES);
        return (menit.toLocalTime().equals(LocalTime.MIDNIGHT) ? menit.minusMinutes(1) : menit).toInstant();
    }

    /** Such a limit in words. */
    public static String batas(Instant batas, ZoneId zona) {
        return denganJam(akhir(batas, zona), zona);
    }

    /** In the reader's language. */
    public static String batas(Instant batas, ZoneId zona, Locale bahasa) {
        return denganJam(akhir(batas, zona), zona, bahasa);
    }

    /** "21-11-2026 16.00 WIB", for tables. */
    public static String batasPendek(Instant batas, ZoneId zona) {
        return pendekDenganJam(akhir(batas, zona), zona);
    }

    /** In the reader's language. */
    public static String batasPendek(Instant batas, ZoneId zona, Locale bahasa) {
        return pendekDenganJam(akhir(batas, zona), zona, bahasa);
    }

    /** "21-11-2026 14.05 WIB", for tables. */
    public static String pendekDenganJam(Instant saat, ZoneId zona) {
        return pendek(saat.atZone(zona).toLocalDate()) + " " + jam(saat, zona);
    }

    /** In the reader's language; English is "21-11-2026 14:05 WIB". */
    public static String pendekDenganJam(Instant saat, ZoneId zona, Locale bahasa) {
        return pendek(saat.atZone(zona).toLocalDate()) + " " + jam(saat, zona, bahasa);
    }

    /** "14.05 WIB". */
    public static String jam(Instant saat, ZoneId zona) {
        ZonedDateTime waktu = saat.atZone(zona);
        return "%02d.%02d %s".formatted(waktu.getHour(), waktu.getMinute(), ZONA.getOrDefault(zona.getId(), zona.getId()));
    }

    /** In the reader's language; English is "14:05 WIB". */
    public static String jam(Instant saat, ZoneId zona, Locale bahasa) {
        return "en".equals(bahasa.getLanguage()) ? jam(saat, zona).replace('.', ':') : jam(saat, zona);
    }

    private static String tulis(LocalDate tanggal, String[] bulan) {
        return tanggal.getDayOfMonth() + " " + bulan[tanggal.getMonthValue() - 1] + " " + tanggal.getYear();
    }
}
