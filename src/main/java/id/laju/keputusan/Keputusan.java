package id.laju.keputusan;

import java.time.Instant;
import java.util.UUID;

/** A decision in force. @param usulanId null for the end of a postponement, which has no paper either */
public record Keputusan(long id, long permohonanId, int ke, PilihanKeputusan pilihan, String catatan, Long usulanId, String oleh, String disetujuiOleh, Instant pada, String nomor, UUID dokumenId) {
}
