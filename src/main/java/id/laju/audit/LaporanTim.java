package id.laju.audit;

import java.time.Instant;
import java.util.UUID;

/** The report of an audit team. @param versi one more each time the reviewer sends it back @param dokumenId null before it is issued */
public record LaporanTim(long permohonanId, int versi, String ringkasan, String kesimpulan, Rekomendasi rekomendasi, String oleh, Instant pada, String nomor, UUID dokumenId) {
}
