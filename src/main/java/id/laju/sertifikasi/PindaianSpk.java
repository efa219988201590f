package id.laju.sertifikasi;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed and scanned agreement as the customer handed it in.
 *
 * @param nama who signed it
 * @param diterima null: not looked at yet
 * @param alasan why it was refused
 */
public record PindaianSpk(long id, long spkId, UUID berkasId, String sha256, String nama, String jabatan, String diunggahOleh, Instant diunggah, Boolean diterima, String alasan,
        String diperiksaOleh, Instant diperiksa) {
}
