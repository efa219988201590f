package id.laju.konsultansi;

import java.time.Instant;

/**
 * A meeting with the customer, planned or held.
 *
 * @param tempat address or link; may be null
 * @param keadaan RENCANA, TERLAKSANA or BATAL
 * @param nomor counts those that were held; null before
 * @param ringkasan what was done, or why it was not held; null before
 */
record Kunjungan(long id, long permohonanId, long rencanaId, Instant mulai, Instant selesai, Cara cara, String tempat, String agenda, String keadaan, Integer nomor, String ringkasan, Instant dicatat, String dicatatOleh) {

    public boolean direncanakan() {
        return "RENCANA".equals(keadaan);
    }

    public boolean terlaksana() {
        return "TERLAKSANA".equals(keadaan);
    }

    public String tempatDitulis() {
        return cara.sebutan() + (tempat == null ? "" : ", " + tempat);
    }
}
