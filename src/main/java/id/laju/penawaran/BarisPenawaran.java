package id.laju.penawaran;

import java.math.BigDecimal;

/**
 * One line. Rupiah.
 *
 * @param kelompok heading that neighbouring lines share
 * @param dasar regulation of the tariff, or the legal basis of what departs from it
 */
public record BarisPenawaran(long id, int urutan, JenisBaris jenis, Long sampelId, Long parameterId, String kelompok, String uraian,
        String satuan, int banyak, BigDecimal harga, String dasar) {

    public BigDecimal jumlah() {
        return harga.multiply(BigDecimal.valueOf(banyak));
    }

    public boolean ditagih() {
        return jenis != JenisBaris.LUAR;
    }
}
