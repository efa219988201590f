package id.laju.dokumen;

import java.util.List;

/**
 * A list as staff print it for their own files.
 *
 * @param kepala headings
 * @param baris  cells in the order of the headings
 */
public record DaftarCetak(String nama, List<String> kepala, List<List<String>> baris) implements ModelDokumen {

    /** Shorter ones are numbers and codes, which nobody reads when they are broken. */
    private static final int SEPENGGAL = 10;

    /** Whether this stays on one line. */
    public boolean utuh(String isi) {
        return isi != null && isi.length() <= SEPENGGAL && !isi.contains(" ");
    }

    @Override
    public String templat() {
        return "daftar";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.DAFTAR;
    }

    @Override
    public String judul() {
        return nama;
    }

    @Override
    public boolean mendatar() {
        return true;
    }
}
