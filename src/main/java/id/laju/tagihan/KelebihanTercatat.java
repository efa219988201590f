package id.laju.tagihan;

import java.math.BigDecimal;

/**
 * A reconciliation found money that no bill needs; published in the same transaction.
 *
 * @param jumlah rupiah
 * @param dikembalikan as proposed there; else it is to become an advance payment
 * @param catatan of the reconciliation
 */
public record KelebihanTercatat(long pembayaranId, BigDecimal jumlah, boolean dikembalikan, String catatan, String oleh) {
}
