package id.laju.lhu;

import id.laju.umum.BersihHtml;
import java.time.Instant;
import java.util.List;

/**
 * An issued report in the register of CS.
 *
 * @param contoh      samples with their nomor analisa, one per line
 * @param status      of the document
 * @param pengganti   number of the report that amends or replaces it; null while it is in force
 * @param cetak       how often it was printed
 * @param alamatKirim where the customer wants paper to go
 * @param siapPada    since when the paper lies ready; null before
 * @param cara        DIAMBIL or DIKIRIM; null while it was not handed over
 * @param penerima    who took it, or the address it went to
 * @param keinginan   paper that the customer wants: TANPA, AMBIL or KIRIM; with the number of copies
 */
record LhuTerbit(long laporanId, String satker, String kasus, String nomorLhu, String nomorOrder, String pelanggan, String contoh, Instant terbit,
        String status, String pengganti, int cetak, String alamatKirim, Instant siapPada, String cara, String penerima, String kurir, String nomorKirim,
        Instant serahPada, String keinginan, int rangkap) {

    public String hardcopy() {
        return cara != null ? (cara.equals("DIAMBIL") ? "Diambil" : "Dikirim") : siapPada != null ? "Siap" : cetak > 0 ? "Dicetak" : "Belum dicetak";
    }

    /** As the customer asked for it. */
    public String keinginanDitulis() {
        return "TANPA".equals(keinginan) ? "Tanpa hardcopy" : rangkap + " rangkap, " + ("KIRIM".equals(keinginan) ? "kirim" : "ambil di balai");
    }

    /** The address is typed as rich text; here it is one line of words. */
    public String alamatDitulis() {
        return BersihHtml.teks(alamatKirim).replace("\n", ", ");
    }

    public List<String> barisContoh() {
        return contoh == null ? List.of() : contoh.lines().toList();
    }

    public boolean berlaku() {
        return "TERBIT".equals(status);
    }
}
