package id.laju.dokumen;

import java.util.List;

/**
 * How a satker lays out its reports (LHU-026).
 *
 * @param mendatar   landscape
 * @param pernyataan statements in the box at the end; that the results relate only to the items tested is among them (7.8.2.1 l)
 */
public record FormatLhu(Teks judul, boolean mendatar, List<Teks> pernyataan) {

    public static final FormatLhu BAWAAN = new FormatLhu(Teks.dari("LAPORAN HASIL UJI", "TEST REPORT"), false, List.of(
        Teks.dari("Hasil pengujian ini hanya berlaku untuk sampel yang diuji.", "The results relate only to the items tested."),
        Teks.dari("Laporan ini tidak boleh digandakan kecuali secara utuh tanpa persetujuan tertulis dari laboratorium.",
            "This report shall not be reproduced except in full without written approval of the laboratory.")));
}
