package id.laju.kelas;

import java.util.Locale;

/** What participants answer; the name of the address is its own in small letters. */
public enum Tahap {

    PRE("Pre-test"), POST("Post-test"), EVALUASI("Evaluasi");

    private final String label;

    Tahap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String alamat() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean dinilai() {
        return this != EVALUASI;
    }
}
