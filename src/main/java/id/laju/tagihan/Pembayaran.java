package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One payment as it was entered or reported.
 *
 * @param kodeBilling as typed, even when no bill has it
 * @param dibayarPada at the bank
 * @param sebab why it did not match by itself; null otherwise
 * @param tagihanId the bill it settled; null otherwise
 * @param keputusan of the reconciliation, applied by the process
 * @param suratNomor letter that approves what happens to money that no bill needs
 * @param kelebihan rupiah beyond the bill that a person matched it with; null when there are none
 */
public record Pembayaran(long id, String satker, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, Instant dibayarPada,
        String bank, String kanal, SumberPembayaran sumber, UUID berkasId, Instant dicatat, String dicatatOleh,
        KeadaanPembayaran keadaan, Sebab sebab, Long tagihanId, KeadaanPembayaran keputusan, Long keputusanTagihan, String catatan,
        String suratNomor, LocalDate suratTanggal, Instant diputus, String diputusOleh, BigDecimal kelebihan, KeadaanPembayaran kelebihanMenjadi) {

    /** Money for which a letter has to say that it may be used or given back (PMK 206/PMK.02/2021), and none is known yet. */
    boolean menungguSurat() {
        boolean lebih = keadaan == KeadaanPembayaran.DI_MUKA || keadaan == KeadaanPembayaran.DIKEMBALIKAN || kelebihan != null;
        return lebih && keadaan != KeadaanPembayaran.REKONSILIASI && suratNomor == null;
    }
}
