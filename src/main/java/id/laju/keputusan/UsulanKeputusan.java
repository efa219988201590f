package id.laju.keputusan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the decider proposes.
 *
 * @param tundaSampai last day of a postponement; null for everything else
 * @param peringkat level of green industry, as the table says it for what was measured; null for everything else, as {@code dasarPeringkat}
 * @param putusan of PJ Sertifikasi: setuju or kembali; null while it waits
 * @param batalAlasan why the signer sent it back after it was approved; null without
 */
public record UsulanKeputusan(long id, long permohonanId, long tinjauanId, PilihanKeputusan pilihan, String catatan, LocalDate tundaSampai, String peringkat, String dasarPeringkat, String oleh, Instant pada, String putusan,
        String putusanAlasan, String putusanOleh, Instant putusanPada, String batalAlasan, String nomor, UUID dokumenId) {

    boolean menunggu() {
        return putusan == null;
    }
}
