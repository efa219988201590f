package id.laju.keputusan;

import id.laju.audit.Rekomendasi;
import java.time.Instant;
import java.util.UUID;

/**
 * A round of the review.
 *
 * @param keputusan selesai, or kembalikan with a note to the head of the team
 * @param rekomendasi null for what was sent back
 * @param dokumenId null before the sheet is issued, and for what was sent back
 */
public record TinjauanHasil(long id, long permohonanId, int putaran, long penunjukanId, String keputusan, Rekomendasi rekomendasi, String catatan, String oleh, Instant pada, String nomor,
        UUID dokumenId) {

    public boolean kembali() {
        return "kembalikan".equals(keputusan);
    }
}
