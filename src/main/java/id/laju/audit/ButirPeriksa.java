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
        if (batasBawah == null && batasAtas == null) {
            return null;
        }
        String nilai = batasBawah == null ? "maks. " + tulis(batasAtas) : batasAtas == null ? "min. " + tulis(batasBawah) : tulis(batasBawah) + " - " + tulis(batasAtas);
        return satuan == null ? nilai : nilai + " " + satuan;
    }

    private static String tulis(BigDecimal angka) {
        return angka.toPlainString().replace('.', ',');
    }
}
