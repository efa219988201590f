package id.laju.mesin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A timer of a model.
 *
 * @param jenis       timeDuration, timeCycle or timeDate
 * @param nilai       as written: ISO 8601 or an expression
 * @param mengakhiri  ends the wait; else it only reminds
 */
public record PewaktuModel(String id, String nama, String jenis, String nilai, boolean mengakhiri) {

    private static final Pattern LAMA = Pattern.compile("P(?:(\\d{1,4})D|(\\d{1,3})W|T(\\d{1,4})H|T(\\d{1,4})M)");
    private static final Pattern ULANG = Pattern.compile("R(\\d{0,3})/(.+)");
    private static final Pattern KATA = Pattern.compile("(\\d{1,4}) (hari|minggu|jam|menit)");
    private static final Pattern KATA_ULANG = Pattern.compile("tiap (.+?)(?:,? (\\d{1,3}) kali)?");

    /** Written in the model itself, not asked of the system, and in a form that people can be told. */
    public boolean tetap() {
        return kata() != null;
    }

    /** "30 hari", "tiap 7 hari, 3 kali"; null for what has no words. */
    public String kata() {
        Matcher ulang = ULANG.matcher(nilai);
        if (!ulang.matches()) {
            return lama(nilai);
        }
        String lama = lama(ulang.group(2));
        return lama == null ? null : "tiap " + lama + (ulang.group(1).isEmpty() ? "" : ", " + ulang.group(1) + " kali");
    }

    /** @throws IllegalArgumentException with an Indonesian sentence */
    public static String urai(String jenis, String kata) {
        String rapi = kata.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
        Matcher ulang = KATA_ULANG.matcher(rapi);
        if (jenis.equals("timeCycle") && ulang.matches()) {
            return "R" + (ulang.group(2) == null ? "" : ulang.group(2)) + "/" + iso(ulang.group(1), kata, jenis);
        }
        if (jenis.equals("timeCycle")) {
            throw keliru(kata, jenis);
        }
        return iso(rapi, kata, jenis);
    }

    private static String lama(String iso) {
        Matcher m = LAMA.matcher(iso);
        if (!m.matches()) {
            return null;
        }
        String[] satuan = {"hari", "minggu", "jam", "menit"};
        for (int i = 1; i <= 4; i++) {
            if (m.group(i) != null) {
                return Integer.parseInt(m.group(i)) + " " + satuan[i - 1];
            }
        }
        return null;
    }

    private static String iso(String rapi, String kata, String jenis) {
        Matcher m = KATA.matcher(rapi);
        if (!m.matches() || Integer.parseInt(m.group(1)) == 0) {
            throw keliru(kata, jenis);
        }
        int n = Integer.parseInt(m.group(1));
        return switch (m.group(2)) {
            case "hari" -> "P" + n + "D";
            case "minggu" -> "P" + n + "W";
            case "jam" -> "PT" + n + "H";
            default -> "PT" + n + "M";
        };
    }

    private static IllegalArgumentException keliru(String kata, String jenis) {
        return new IllegalArgumentException("Waktu \"" + kata + "\" tidak dikenal; tulis seperti "
            + (jenis.equals("timeCycle") ? "\"tiap 7 hari, 3 kali\" atau \"tiap 1 minggu\"." : "\"30 hari\", \"2 minggu\", \"6 jam\", atau \"45 menit\"."));
    }
}
