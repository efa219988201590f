package id.laju.layanan;

import java.math.BigDecimal;

/**
 * A line of the public price list.
 *
 * @param sasaran "parameter" or "pos", with {@code id} the thing that has the price
 * @param layanan "PENGUJIAN" or the service of an item outside testing
 * @param uraian  standard and product, or the item itself
 * @param jumlah  rupiah
 */
public record BarisTarif(String sasaran, long id, String satker, String layanan, String uraian, String kelompok, String nama, String satuan,
                         BigDecimal jumlah, String peraturan) {
}
