package id.laju.kelebihan;

import java.math.BigDecimal;

/** What a customer has in advance at a satker for one account. @param jumlah rupiah */
public record Saldo(String satker, long pelangganId, String nama, String akun, BigDecimal jumlah) {
}
