package id.laju.insitu;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A sample as it was taken, or an instrument as it was found.
 *
 * @param nomorContoh number on the container; null for an instrument
 * @param titik the place of taking in words
 * @param lintang degrees, with {@code bujur}; both null when nothing told them
 * @param identitas of an instrument, as its plate says; null for a sample
 */
record ContohLapangan(long sampelId, long jadwalId, String nomorContoh, String titik, BigDecimal lintang, BigDecimal bujur, Instant diambil, String metode,
        String kondisi, String jumlah, String wadah, String pengawet, String identitas) {

    /** "-6.200000, 106.816666"; null without. */
    public String koordinat() {
        return lintang == null ? null : lintang.toPlainString() + ", " + bujur.toPlainString();
    }
}
