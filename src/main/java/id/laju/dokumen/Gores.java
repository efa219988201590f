package id.laju.dokumen;

import java.util.Locale;

/** Instructions for {@link Coretan}, one after the other. */
final class Gores {

    private final StringBuilder isi = new StringBuilder();

    void tambah(String apa, double... n) {
        isi.append(isi.length() == 0 ? "" : ";").append(apa);
        for (double satu : n) {
            isi.append(String.format(Locale.ROOT, " %.2f", satu));
        }
    }

    @Override
    public String toString() {
        return isi.toString();
    }
}
