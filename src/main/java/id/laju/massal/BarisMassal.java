package id.laju.massal;

import id.laju.mesin.TugasTerbuka;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One task with what is needed to decide on it.
 *
 * @param utama what names the row: order, sample or report
 * @param pelanggan whose it is; null for the laboratory, which works blind
 * @param fakta one cell per heading of the kind
 * @param bidang inputs of this row
 * @param lipat inputs that are seldom needed, folded away; null for none
 * @param tetap what is sent besides the inputs
 * @param pilih ticked from the beginning; false where a person has to look first
 * @param awas what is unusual; null when nothing is
 * @param larangan why this person may not do it; the row is grey then
 * @param tanda values that the page's own tools match rows by
 */
public record BarisMassal(TugasTerbuka tugas, String utama, String pelanggan, List<Sel> fakta, List<BidangMassal> bidang, Lipat lipat, Object tetap,
        boolean pilih, String awas, String larangan, Map<String, String> tanda) {

    public record Lipat(String judul, List<BidangMassal> bidang) {
    }

    /** A cell: one or more lines. */
    public record Sel(List<Potong> potong) {

        public static Sel dari(String... baris) {
            return new Sel(Arrays.stream(baris).filter(b -> b != null && !b.isBlank()).map(b -> new Potong(b, null, null)).toList());
        }

        /** An amount that stays on one line, and what is to be said about it. */
        public static Sel uang(String jumlah, String lain) {
            return new Sel(Stream.of(new Potong(jumlah, null, "uang"), lain == null ? null : new Potong(lain, null, "redup"))
                .filter(Objects::nonNull).toList());
        }

        public static Sel tautan(String teks, String alamat) {
            return new Sel(List.of(new Potong(teks, alamat, null)));
        }
    }

    /** @param alamat opens in a tab of its own @param gaya class of the style sheet, such as {@code awas} */
    public record Potong(String teks, String alamat, String gaya) {
    }

    public static BarisMassal dari(TugasTerbuka tugas, String utama, String pelanggan, List<Sel> fakta, Object tetap) {
        return new BarisMassal(tugas, utama, pelanggan, fakta, List.of(), null, tetap, true, null, null, Map.of());
    }

    public BarisMassal isian(List<BidangMassal> isian) {
        return new BarisMassal(tugas, utama, pelanggan, fakta, isian, lipat, tetap, pilih, awas, larangan, tanda);
    }

    public BarisMassal lipatan(String judul, List<BidangMassal> isian) {
        return new BarisMassal(tugas, utama, pelanggan, fakta, bidang, isian.isEmpty() ? null : new Lipat(judul, isian), tetap, pilih, awas, larangan, tanda);
    }

    /** Not ticked by itself. @param sebab null leaves the row as it is */
    public BarisMassal lihatDulu(String sebab) {
        return sebab == null ? this : new BarisMassal(tugas, utama, pelanggan, fakta, bidang, lipat, tetap, false, sebab, larangan, tanda);
    }

    /** Grey. @param sebab null leaves the row as it is */
    public BarisMassal dilarang(String sebab) {
        return sebab == null ? this : new BarisMassal(tugas, utama, pelanggan, fakta, bidang, lipat, tetap, false, awas, sebab, tanda);
    }

    public BarisMassal bertanda(Map<String, String> nilai) {
        return new BarisMassal(tugas, utama, pelanggan, fakta, bidang, lipat, tetap, pilih, awas, larangan, nilai);
    }

    public BarisMassal tanpaCentang() {
        return new BarisMassal(tugas, utama, pelanggan, fakta, bidang, lipat, tetap, false, awas, larangan, tanda);
    }
}
