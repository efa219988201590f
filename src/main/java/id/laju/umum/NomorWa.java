package id.laju.umum;

/** A phone number as wa.me wants it: digits that begin with the code of the country. */
public final class NomorWa {

    private static final String INDONESIA = "62";

    private NomorWa() {
    }

    /** Whatever way it was typed: 0812 3456, +62 812 3456, 812 3456. Says nothing about whether it can be called. */
    public static String rapi(String teks) {
        String angka = teks == null ? "" : teks.replaceAll("\\D", "");
        if (angka.startsWith("0")) {
            return INDONESIA + angka.replaceFirst("^0+", "").replaceFirst("^" + INDONESIA, "");
        }
        return angka.startsWith("8") ? INDONESIA + angka : angka;
    }

    /** Whether a rapi number may be one of a phone in Indonesia. */
    public static boolean sah(String nomor) {
        return nomor.matches(INDONESIA + "\\d{8,13}");
    }
}
