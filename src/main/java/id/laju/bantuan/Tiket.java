package id.laju.bantuan;

import java.time.Instant;

/**
 * A question or a wish of a customer.
 *
 * @param layanan code of the service; null for a wish that names none
 * @param perihal product or instrument that is missed; null for a question
 * @param nomor ticket number (NUM-013); null for a draft
 * @param bagian role that answers; null for a draft
 * @param putaran how often it was opened; each time is a case of its own
 */
public record Tiket(long id, String satker, JenisTiket jenis, String layanan, long pelangganId, String pembuat, String perihal, StatusTiket status, String nomor, String bagian,
        HasilUsulan hasil, int putaran, Instant dibuat, Instant diajukan, Instant dijawab, Instant selesai) {

    /** Business key of the case that runs or ran last. */
    public String kasus() {
        return satker + "/TKT-" + nomor + (putaran > 1 ? "-" + putaran : "");
    }

    public boolean draf() {
        return status == StatusTiket.DRAFT;
    }

    boolean usulan() {
        return jenis == JenisTiket.USULAN;
    }
}
