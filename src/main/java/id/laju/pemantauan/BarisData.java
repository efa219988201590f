package id.laju.pemantauan;

import java.time.Instant;

/** One sample of an order with its report, in the data of a service. @param nomorLhu null before there is one; @param dirilis when the customer got it */
public record BarisData(long permohonanId, String kasus, String satker, String nomorOrder, Instant dipesan, String pelanggan, String sampel, String produk,
        String nomorAnalisa, Instant diterima, String nomorLhu, Instant dirilis, String status) {
}
