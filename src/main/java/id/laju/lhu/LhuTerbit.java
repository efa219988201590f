package id.laju.lhu;

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
 */
record LhuTerbit(long laporanId, String satker, String kasus, String nomorLhu, String nomorOrder, String pelanggan, String contoh, Instant terbit,
        String status, String pengganti, int cetak, String alamatKirim, Instant siapPada, String cara, String penerima, String kurir, String nomorKirim,
        Instant serahPada) {

    public String hardcopy() {
        return cara != null ? (cara.equals("DIAMBIL") ? "Diambil" : "Dikirim") : siapPada != null ? "Siap" : cetak > 0 ? "Dicetak" : "Belum dicetak";
    }

    public List<String> barisContoh() {
        return contoh == null ? List.of() : contoh.lines().toList();
    }

    public boolean berlaku() {
        return "TERBIT".equals(status);
    }
}
