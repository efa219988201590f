package id.laju.hambatan;

import java.util.Arrays;

/** A number of a step that can be opened to see the cases behind it. */
public enum Bilangan {

    BERJALAN("Sedang berjalan"), TERLAMBAT("Sedang berjalan dan terlambat"), SELESAI("Selesai pada masa itu"), LEWAT("Selesai sesudah tenggatnya"),
    DIHENTIKAN("Dihentikan pada masa itu");

    private final String kata;

    Bilangan(String kata) {
        this.kata = kata;
    }

    public String kata() {
        return kata;
    }

    /** Whether these are open now; the others ended in the period. */
    public boolean terbuka() {
        return this == BERJALAN || this == TERLAMBAT;
    }

    static Bilangan dari(String nama) {
        return Arrays.stream(values()).filter(b -> b.name().equalsIgnoreCase(nama)).findFirst().orElse(BERJALAN);
    }
}
