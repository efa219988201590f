package id.laju.kelebihan;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A recorded payment.
 *
 * @param pelangganId customer of the bill with its code; null where no bill has it
 * @param akun under which its bill was issued; null without a bill
 * @param sisa rupiah that no overpayment claims yet
 * @param selesai false while its reconciliation is open
 */
public record PembayaranPelanggan(long id, String satker, Long pelangganId, String akun, String praOrder, String kodeBilling, String ntpn, BigDecimal jumlah,
        Instant dibayarPada, BigDecimal sisa, boolean selesai) {
}
