package id.laju.hambatan;

import java.util.Arrays;

/** What colours the diagram. */
public enum Ukuran {

    KERJA("Waktu kerja"), TUNGGU("Waktu menunggu diambil"), SELURUH("Seluruh waktu langkah"), TERLAMBAT("Kasus yang terlambat");

    private final String kata;

    Ukuran(String kata) {
        this.kata = kata;
    }

    public String kata() {
        return kata;
    }

    static Ukuran dari(String nama) {
        return Arrays.stream(values()).filter(u -> u.name().equalsIgnoreCase(nama)).findFirst().orElse(KERJA);
    }

    /**
     * @param atas the 90th percentile instead of the middle one
     * @return null where there is nothing to measure
     */
    Double nilai(Angka a, boolean atas) {
        return switch (this) {
            case KERJA -> pilih(a.kerja50(), a.kerja90(), atas);
            case TUNGGU -> pilih(a.tunggu50(), a.tunggu90(), atas);
            case SELURUH -> pilih(a.total50(), a.total90(), atas);
            case TERLAMBAT -> a.kasus() == 0 ? null : Double.valueOf((double) a.terlambat() / a.kasus());
        };
    }

    static Double pilih(Double tengah, Double sembilanPuluh, boolean atas) {
        return atas ? sembilanPuluh : tengah;
    }
}
