package id.laju.dokumen;

import java.math.BigDecimal;

/**
 * One line of a price table.
 *
 * @param kelompok heading that neighbouring lines share; null without one
 * @param dasar    regulation the tariff comes from
 * @param harga    rupiah per unit; negative for a discount
 */
public record BarisBiaya(String kelompok, String uraian, String dasar, String satuan, int banyak, BigDecimal harga) {

    public BigDecimal jumlah() {
        return harga.multiply(BigDecimal.valueOf(banyak));
    }
}
