package id.laju.keputusan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the decider proposes.
 *
 * @param tundaSampai last day of a postponement; null for everything else
 * @param putusan of PJ Sertifikasi: setuju or kembali; null while it waits
 * @param batalAlasan why the signer sent it back after it was approved; null without
 */
public record UsulanKeputusan(long id, long permohonanId, long tinjauanId, PilihanKeputusan pilihan, String catatan, LocalDate tundaSampai, String oleh, Instant pada, String putusan,
        String putusanAlasan, String putusanOleh, Instant putusanPada, String batalAlasan, String nomor, UUID dokumenId) {

    boolean menunggu() {
        return putusan == null;
    }
}
