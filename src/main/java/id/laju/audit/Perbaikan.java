package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A corrective action, typed bit by bit until it is sent.
 *
 * @param putaran 1 for the first; one more each time it comes back
 * @param rencanaSelesai when a measure that takes longer will be done; null when all is done
 * @param versi counts savings
 * @param dikirim null while it is a draft
 * @param terlambat sent after the deadline
 * @param putusan tutup or kembali; null until judged
 * @param catatan of whoever judged it
 */
record Perbaikan(long id, long temuanId, int putaran, String akarMasalah, String koreksi, String tindakan, LocalDate rencanaSelesai, int versi, Instant dikirim, boolean terlambat, String oleh,
        String putusan, String catatan, String penilai, Instant dinilai) {
}
