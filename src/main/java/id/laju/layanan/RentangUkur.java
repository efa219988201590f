package id.laju.layanan;

import java.math.BigDecimal;

/**
 * A measuring range of an instrument that is calibrated, with the parameter whose tariff is its price (CAL-006).
 *
 * @param satuan as people write it
 * @param dsi    the same unit in D-SI
 * @param aktif  may be asked for
 */
public record RentangUkur(long parameterId, String satker, long produkId, String alat, String alatEn, long standarId, String rentang, BigDecimal bawah,
        BigDecimal atas, String satuan, String dsi, int desimal, String metode, boolean aktif) {

    public boolean memuat(BigDecimal nilai) {
        return nilai.compareTo(bawah) >= 0 && nilai.compareTo(atas) <= 0;
    }
}
