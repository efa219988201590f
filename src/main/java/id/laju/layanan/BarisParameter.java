package id.laju.layanan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A parameter in the administrators' lists, with the tariff in force.
 *
 * @param produk null: every product of the standard
 * @param tarif  rupiah, null when none is in force
 */
public record BarisParameter(long id, String standar, String produk, String kelompok, String nama, String satuan, String metode,
                             BigDecimal beban, BigDecimal tarif, String peraturan, LocalDate berlakuDari, boolean terakreditasi,
                             boolean diblokir, String alasanBlokir) {
}
