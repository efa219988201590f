package id.laju.hambatan;

import java.util.List;
import java.util.Objects;

/** How warm a step is: five levels by the ratio of what it takes to what it is measured by. */
final class Suhu {

    private static final double[] BATAS = {0.5, 1, 1.5, 2};
    private static final double[] BATAS_TERLAMBAT = {0, 0.25, 0.5, 0.75};

    private Suhu() {
    }

    /** @param acuan norm, or the middle of other steps; less than a minute counts as one */
    static int tingkat(double nilai, double acuan) {
        return tingkat(nilai / Math.max(1, acuan), BATAS);
    }

    /** @param bagian of the running cases that are late, 0 to 1 */
    static int terlambat(double bagian) {
        return tingkat(bagian, BATAS_TERLAMBAT);
    }

    private static int tingkat(double ukuran, double[] batas) {
        int tingkat = 1;
        while (tingkat <= batas.length && ukuran > batas[tingkat - 1]) {
            tingkat++;
        }
        return tingkat;
    }

    /** The middle one of what the steps of a kind take; 0 without any. */
    static double tengah(List<Double> semua) {
        List<Double> ada = semua.stream().filter(Objects::nonNull).sorted().toList();
        int n = ada.size();
        return n == 0 ? 0 : (ada.get((n - 1) / 2) + ada.get(n / 2)) / 2;
    }
}
