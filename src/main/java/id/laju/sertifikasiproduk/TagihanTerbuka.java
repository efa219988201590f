package id.laju.sertifikasiproduk;

import java.math.BigDecimal;
import java.time.Instant;

/** A bill of a certification that is not paid yet. @param menunggu a proof of payment is with the bendahara */
public record TagihanTerbuka(long id, long permohonanId, String kasus, String satker, String nomor, String pelanggan, String kode, BigDecimal total, Instant kedaluwarsa, boolean menunggu) {
}
