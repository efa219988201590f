package id.laju.audit;

import java.math.BigDecimal;

/**
 * A row of a satker's checklist.
 *
 * @param indukId row it details; null for a row of its own
 * @param satuan of the limits, which hold including their ends; null limits are none
 * @param dokumen asked at the adequacy audit too
 * @param sub how many rows detail it
 */
public record ButirPeriksa(Long id, String satker, String daftar, Long indukId, Integer urutan, String kategori, String isi, String satuan, BigDecimal batasBawah, BigDecimal batasAtas,
        boolean dokumen, boolean aktif, int sub) {

    /** In Indonesian notation; null without limits. */
    public String batas() {
        return batas(satuan, batasBawah, batasAtas);
    }

    static String batas(String satuan, BigDecimal bawah, BigDecimal atas) {
        if (bawah == null && atas == null) {
            return null;
        }
        String nilai = bawah == null ? "maks. " + tulis(atas) : atas == null ? "min. " + tulis(bawah) : tulis(bawah) + " - " + tulis(atas);
        return satuan == null ? nilai : nilai + " " + satuan;
    }

    /** The limits hold including their ends. */
    static HasilPeriksa menurutBatas(BigDecimal bawah, BigDecimal atas, BigDecimal angka) {
        boolean luar = bawah != null && angka.compareTo(bawah) < 0 || atas != null && angka.compareTo(atas) > 0;
        return luar ? HasilPeriksa.TIDAK_SESUAI : HasilPeriksa.SESUAI;
    }

    static String tulis(BigDecimal angka) {
        return angka.toPlainString().replace('.', ',');
    }
}
