package id.laju.lhu;

import id.laju.dokumen.Angka;
import id.laju.dokumen.Teks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A validated result, ready for paper.
 *
 * @param pilihanId       the chosen parameter it belongs to
 * @param ketidakpastian  expanded, k = 2; null when not stated
 * @param satuan          as measured; null: as in the catalogue, and so is {@code metode}
 * @param versi           of the method as it was used, as a paper names it; null when its parameter has none in the register
 * @param kesesuaian      null when none was asked for or none can be stated
 * @param tanpaAkreditasi the laboratory took this line out of the accredited scope
 * @param subkontraktor   null when done in house
 * @param alasan          why it could not be tested; null when it was
 * @param angka           the bare number, for the accredited range; null for words
 * @param tanggal         day of the test, whose scope counts
 */
record HasilSah(long pilihanId, Angka nilai, Angka ketidakpastian, String satuan, String metode, String versi, Teks kesesuaian, boolean tanpaAkreditasi,
        String subkontraktor, String alasan, BigDecimal angka, LocalDate tanggal) {

    /** As the paper names the method. @param katalog its number where the result has none of its own */
    String metodeTercetak(String katalog) {
        String nomor = metode == null || metode.isBlank() ? katalog : metode;
        return versi == null || nomor == null ? nomor : nomor + ", " + versi;
    }

    HasilSah diluarAkreditasi() {
        return new HasilSah(pilihanId, nilai, ketidakpastian, satuan, metode, versi, kesesuaian, true, subkontraktor, alasan, angka, tanggal);
    }
}
