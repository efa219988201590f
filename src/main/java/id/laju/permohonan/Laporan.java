package id.laju.permohonan;

import java.time.Instant;
import java.util.UUID;

/** One LHU to be: the samples that will stand in it, its number, document and signer. */
public record Laporan(long id, long permohonanId, String satker, int urutan, String nomorLhu, UUID dokumenId, String penandaTangan,
        Instant dirilis) {
}
