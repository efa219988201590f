package id.laju.umum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes and reads amounts in whole rupiah. */
public final class Rupiah {

    private static final Pattern BERTITIK = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,15}");

    private Rupiah() {
    }

    /** "Rp 1.234.000"; negative amounts (discounts) as "-Rp 1.000". Throws ArithmeticException for a fraction of a rupiah. */
    public static String tulis(BigDecimal nilai) {
        return (nilai.signum() < 0 ? "-Rp " : "Rp ") + angka(nilai.abs());
    }

    /** The amount with thousands separators and without "Rp", for table columns: "1.234.000". */
    public static String angka(BigDecimal nilai) {
        String angka = utuh(nilai).toPlainString();
        return angka.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }

    /** Reads what people type or SIMPONI prints ("Rp 1.234.000,00", "1234000"); empty when it is not an amount in whole rupiah. */
    public static Optional<BigDecimal> baca(String teks) {
        String angka = teks == null ? "" : teks.strip().replaceFirst("(?i)^(rp|idr)\\.?\\s*", "").replaceFirst(",(00?|-)$", "");
        return BERTITIK.matcher(angka).matches() && angka.replace(".", "").length() <= 15
            ? Optional.of(new BigDecimal(angka.replace(".", ""))) : Optional.empty();
    }

    static BigDecimal utuh(BigDecimal nilai) {
        return nilai.setScale(0, RoundingMode.UNNECESSARY);
    }
}
