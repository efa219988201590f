package id.laju.layanan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the accredited scope; the accreditation symbol is printed only because of such a row.
 *
 * @param nomorLp     number of the accredited laboratory ("LP-123-IDN", for calibration "LK-123-IDN")
 * @param metode      as in the scope; null in what was typed: as in the catalogue, and so is {@code satuan}
 * @param rentangDari in {@code satuan}, inclusive like {@code rentangSampai}; null: open
 */
public record LingkupAkreditasi(Long id, String satker, String nomorLp, Long parameterId, LocalDate berlakuDari,
                                LocalDate berlakuSampai, String metode, BigDecimal rentangDari, BigDecimal rentangSampai, String satuan) {

    /** Was it tested by the method of this line? Blanks and capitals make no difference. */
    public boolean denganMetode(String dipakai) {
        return rapi(metode).equals(rapi(dipakai));
    }

    /** A word has no range; a value in another unit than the scope's cannot be placed in it, so it lies outside. */
    public boolean memuat(BigDecimal nilai, String satuanNilai) {
        if (nilai == null || rentangDari == null && rentangSampai == null) {
            return true;
        }
        return rapi(satuan).equals(rapi(satuanNilai)) && (rentangDari == null || nilai.compareTo(rentangDari) >= 0)
            && (rentangSampai == null || nilai.compareTo(rentangSampai) <= 0);
    }

    private static String rapi(String teks) {
        return teks == null ? "" : teks.strip().replaceAll("\\s+", " ").toLowerCase();
    }
}
