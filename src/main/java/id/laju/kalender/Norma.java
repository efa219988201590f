package id.laju.kalender;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time norm as people write it: "20 menit", "2 jam" (working time), "14 hari kerja", "7 hari" (calendar days), "-" (no
 * norm, which is not zero).
 */
public record Norma(int banyak, Satuan satuan) {

    public enum Satuan {
        MENIT("menit"), JAM("jam"), HARI_KERJA("hari kerja"), HARI("hari"), TANPA("-");

        private final String kata;

        Satuan(String kata) {
            this.kata = kata;
        }
    }

    public static final Norma TANPA = new Norma(0, Satuan.TANPA);
    private static final Pattern BENTUK = Pattern.compile("(\\d{1,5}) (menit|jam|hari kerja|hari)");
    private static final Pattern TIDAK_DITENTUKAN = Pattern.compile("-|tidak (dapat )?ditentukan");

    public Norma {
        if (banyak < 0) {
            throw new IllegalArgumentException("A norm is never negative: " + banyak);
        }
    }

    /** Throws IllegalArgumentException with an Indonesian sentence for whoever wrote the model. */
    public static Norma urai(String teks) {
        String rapi = teks == null ? "" : teks.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (TIDAK_DITENTUKAN.matcher(rapi).matches()) {
            return TANPA;
        }
        Matcher cocok = BENTUK.matcher(rapi);
        if (!cocok.matches()) {
            throw new IllegalArgumentException("Norma waktu \"" + teks + "\" tidak dikenal; tulis seperti \"20 menit\", "
                + "\"2 jam\", \"14 hari kerja\", \"7 hari\", atau \"-\" bila tidak ditentukan.");
        }
        return new Norma(Integer.parseInt(cocok.group(1)), satuan(cocok.group(2)));
    }

    public boolean ditentukan() {
        return satuan != Satuan.TANPA;
    }

    /** As written in the SOP; what {@link #urai} reads. */
    public String teks() {
        return ditentukan() ? banyak + " " + satuan.kata : satuan.kata;
    }

    boolean dalamJam() {
        return satuan == Satuan.MENIT || satuan == Satuan.JAM;
    }

    long menit() {
        return satuan == Satuan.JAM ? banyak * 60L : banyak;
    }

    private static Satuan satuan(String kata) {
        return Satuan.valueOf(kata.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
