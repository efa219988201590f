package id.laju.umum;

import java.util.List;
import java.util.Map;

/**
 * What a list page asks for; anything senseless in the address falls back to the default.
 *
 * @param cari  search text, null when none
 * @param urut  name of the sort column, null for the list's own order; each list accepts only names it knows
 * @param nomor page, from 1
 */
public record PermintaanHalaman(String cari, String urut, boolean turun, int nomor, int ukuran) {

    public static final List<Integer> PILIHAN_UKURAN = List.of(10, 25, 50, 100);

    /** Parameter of an address that asks for a list as a file. */
    public static final String EKSPOR = "ekspor";

    private static final int UKURAN_EKSPOR = 2_000;

    private static final int NOMOR_TERBESAR = 1_000_000;

    public PermintaanHalaman {
        cari = cari == null || cari.isBlank() ? null : cari.strip();
        urut = urut == null || urut.isBlank() ? null : urut.strip();
        nomor = Math.max(1, Math.min(nomor, NOMOR_TERBESAR));
        ukuran = PILIHAN_UKURAN.contains(ukuran) || ukuran == UKURAN_EKSPOR ? ukuran : PILIHAN_UKURAN.get(0);
    }

    /** The same list from its first row, as long as a file takes it. */
    public PermintaanHalaman untukBerkas() {
        return new PermintaanHalaman(cari, urut, turun, 1, UKURAN_EKSPOR);
    }

    public static PermintaanHalaman pertama() {
        return new PermintaanHalaman(null, null, false, 1, 0);
    }

    public int lewati() {
        return (nomor - 1) * ukuran;
    }

    /** For {@code order by}, never from outside. @param dikenal columns by the names that the list accepts @param bawaan the list's own order */
    public String kolom(Map<String, String> dikenal, String bawaan) {
        String kolom = urut == null ? null : dikenal.get(urut);
        return kolom == null ? bawaan : kolom + (turun ? " desc" : "");
    }

    /** For {@code ilike}: the words anywhere, with the wildcards of the person taken literally. */
    public String pola() {
        return cari == null ? null : "%" + cari.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
