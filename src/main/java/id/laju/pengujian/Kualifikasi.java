package id.laju.pengujian;

import java.util.Arrays;

/** What stands before a number: the true value lies below, above, or exactly there. */
public enum Kualifikasi {

    TEPAT(""), KURANG("<"), LEBIH(">"), KURANG_SAMA("<="), LEBIH_SAMA(">=");

    private final String tanda;

    Kualifikasi(String tanda) {
        this.tanda = tanda;
    }

    public String tanda() {
        return tanda;
    }

    static Kualifikasi dari(String tanda) {
        String cari = tanda == null ? "" : tanda;
        return Arrays.stream(values()).filter(k -> k.tanda.equals(cari)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Unknown qualifier " + tanda));
    }

    boolean kebawah() {
        return this == KURANG || this == KURANG_SAMA;
    }

    boolean keatas() {
        return this == LEBIH || this == LEBIH_SAMA;
    }

    /** As seen when all signs are turned round. */
    Kualifikasi cermin() {
        return switch (this) {
            case TEPAT -> TEPAT;
            case KURANG -> LEBIH;
            case LEBIH -> KURANG;
            case KURANG_SAMA -> LEBIH_SAMA;
            case LEBIH_SAMA -> KURANG_SAMA;
        };
    }
}
