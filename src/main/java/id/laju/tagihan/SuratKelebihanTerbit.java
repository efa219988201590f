package id.laju.tagihan;

import java.time.LocalDate;

/** What this payment brought too much was approved by this letter; published in the same transaction. */
public record SuratKelebihanTerbit(long pembayaranId, String nomor, LocalDate tanggal) {
}
