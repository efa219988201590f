package id.laju.tagihan;

import java.math.BigDecimal;

/**
 * Money that came in during a period.
 *
 * @param akun of the bill; of money without a bill the satker's own
 * @param layanan code of the service; null for money without a bill
 * @param banyak payments
 * @param jumlah rupiah
 */
public record BarisRealisasi(String akun, JenisPenerimaan jenis, String layanan, String satker, String namaSatker, long banyak, BigDecimal jumlah) {
}
