package id.laju.maaf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter of apology (HLP-017).
 *
 * @param permohonanId the order that came late; null, like its paper and days, for a letter from before this system
 * @param janji promised day; @param selesai day on which the result was out; null where it was still not when the letter was written
 * @param potongHari days that it takes off the promise of the next order
 * @param tanggal of a letter from before this system, which dicatatOleh wrote down; both null otherwise
 * @param dipakaiOleh order whose promise it made shorter; null until then
 */
public record PermohonanMaaf(long id, String satker, Long permohonanId, long pelangganId, String nomor, UUID dokumenId, LocalDate janji, LocalDate selesai, int potongHari, String dasar,
        Instant dibuat, Long dipakaiOleh, Instant dipakai, LocalDate tanggal, String dicatatOleh) {
}
