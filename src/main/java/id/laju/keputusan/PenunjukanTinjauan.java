package id.laju.keputusan;

import java.time.Instant;
import java.util.UUID;

/** Who reviews and who decides. @param ke one more each time somebody else is appointed @param alasan why; null for the first @param dokumenId null before it is issued */
public record PenunjukanTinjauan(long id, long permohonanId, int ke, String alasan, String oleh, Instant pada, String nomor, UUID dokumenId) {
}
