package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A payment as one of the three tells it: LAJU, SIMPONI or the bank.
 *
 * @param id of the row it comes from
 * @param ntpn null only at the bank
 * @param tanpaJam only the day is known, of which {@code dibayarPada} is the first moment
 */
record SisiUang(long id, String ntpn, String ntb, String kodeBilling, BigDecimal jumlah, Instant dibayarPada, boolean tanpaJam) {

    boolean samaJumlah(SisiUang lain) {
        return jumlah.compareTo(lain.jumlah) == 0;
    }

    boolean samaKode(SisiUang lain) {
        return kodeBilling == null || lain.kodeBilling == null || kodeBilling.equals(lain.kodeBilling);
    }
}
