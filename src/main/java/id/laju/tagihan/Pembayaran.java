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
 */
public record Pembayaran(long id, String satker, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, Instant dibayarPada,
        String bank, String kanal, SumberPembayaran sumber, UUID berkasId, Instant dicatat, String dicatatOleh,
        KeadaanPembayaran keadaan, Sebab sebab, Long tagihanId, KeadaanPembayaran keputusan, Long keputusanTagihan, String catatan,
        String suratNomor, LocalDate suratTanggal, Instant diputus, String diputusOleh) {
}
