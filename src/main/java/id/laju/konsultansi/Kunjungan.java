package id.laju.konsultansi;

import java.time.Instant;
import java.util.List;

/**
 * A meeting with the customer, planned or held.
 *
 * @param tempat address or link; may be null
 * @param keadaan RENCANA, TERLAKSANA or BATAL
 * @param nomor counts those that were held; null before
 * @param ringkasan what was done, or why it was not held; null before, and where its plan gave way to another
 */
record Kunjungan(long id, long permohonanId, long rencanaId, Instant mulai, Instant selesai, Cara cara, String tempat, String agenda, String keadaan, Integer nomor, String ringkasan, Instant dicatat, String dicatatOleh) {

    public boolean direncanakan() {
        return "RENCANA".equals(keadaan);
    }

    public boolean terlaksana() {
        return "TERLAKSANA".equals(keadaan);
    }

    /** For staff. Only a day that was agreed to can fail to take place; one of a plan that gave way was not waited for. @param semua visits of the same order */
    String sebutan(List<Kunjungan> semua) {
        if (terlaksana() || direncanakan()) {
            return terlaksana() ? "Terlaksana" : "Direncanakan";
        }
        return ringkasan != null ? "Tidak terlaksana" : semua.stream().anyMatch(k -> k.rencanaId > rencanaId) ? "Diganti" : "Dibatalkan";
    }

    public String tempatDitulis() {
        return cara.sebutan() + (tempat == null ? "" : ", " + tempat);
    }
}
