package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One tested item in a report.
 *
 * @param uraian      what is known of the item, in the order of printing
 * @param kondisi     its state when it was received
 * @param pengambilan how and by whom it was sampled; null when it was handed in
 * @param kelompok    results under their headings
 */
public record ContohUji(String nomorAnalisa, String idSampel, Teks nama, List<Uraian> uraian, Teks kondisi, Teks pengambilan,
                        LocalDate diterima, LocalDate mulaiUji, LocalDate selesaiUji, List<Kelompok> kelompok) {

    /** @param dariPelanggan the laboratory only repeats it and answers for none of it */
    public record Uraian(Teks label, Teks isi, boolean dariPelanggan) {
    }

    /** @param judul null for results without a heading */
    public record Kelompok(Teks judul, List<Hasil> hasil) {
    }

    /**
     * @param ketidakpastian expanded, k = 2; null when not stated
     * @param batas          limit of the specification; null without one
     * @param kesesuaian     null when no statement of conformity was asked for
     * @param subkontraktor  null when done in house; such a line is never accredited here
     */
    public record Hasil(Teks parameter, Angka nilai, Angka ketidakpastian, Teks satuan, String metode, Angka batas, Teks kesesuaian,
                        boolean terakreditasi, String subkontraktor) {

        public Hasil {
            terakreditasi = terakreditasi && subkontraktor == null;
        }
    }

    Stream<Hasil> semuaHasil() {
        return kelompok.stream().flatMap(k -> k.hasil().stream());
    }

    boolean adaTerakreditasi() {
        return semuaHasil().anyMatch(Hasil::terakreditasi);
    }

    public boolean adaKetidakpastian() {
        return semuaHasil().anyMatch(h -> h.ketidakpastian() != null);
    }

    public boolean adaBatas() {
        return semuaHasil().anyMatch(h -> h.batas() != null);
    }

    public boolean adaKesesuaian() {
        return semuaHasil().anyMatch(h -> h.kesesuaian() != null);
    }

    /** Columns of the results table, for headings that span it. */
    public int kolom() {
        return 5 + (adaKetidakpastian() ? 1 : 0) + (adaBatas() ? 1 : 0) + (adaKesesuaian() ? 1 : 0);
    }
}
