package id.laju.layanan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The smallest expanded uncertainty (k = 2) that the accredited scope allows to state in a part of a range, in the unit of the range.
 *
 * @param tetap   constant part
 * @param relatif part per unit of the value's amount
 * @param keadaan on the day for which it was asked
 */
public record Cmc(Long id, String satker, long parameterId, String nomorLk, BigDecimal bawah, BigDecimal atas, BigDecimal tetap, BigDecimal relatif,
        LocalDate berlakuDari, LocalDate berlakuSampai, KeadaanAkreditasi keadaan) {

    /** @param hari the one for which it was asked */
    boolean berlaku(LocalDate hari) {
        return keadaan == KeadaanAkreditasi.AKTIF && !hari.isBefore(berlakuDari) && !hari.isAfter(berlakuSampai);
    }

    boolean memuat(BigDecimal nilai) {
        return nilai.compareTo(bawah) >= 0 && nilai.compareTo(atas) <= 0;
    }

    public BigDecimal pada(BigDecimal nilai) {
        return tetap.add(relatif.multiply(nilai.abs())).stripTrailingZeros();
    }
}
