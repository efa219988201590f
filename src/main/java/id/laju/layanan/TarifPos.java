package id.laju.layanan;

import java.math.BigDecimal;

/** A price of a service other than testing that holds on the day asked for. @param jumlah rupiah */
public record TarifPos(long id, String nama, String rincian, BigDecimal jumlah, String satuan, String peraturan) {
}
