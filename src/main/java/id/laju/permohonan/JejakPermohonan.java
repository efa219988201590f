package id.laju.permohonan;

import java.time.Instant;

/** @param oleh login name of staff, {@code pengguna:<id>} of the customer */
public record JejakPermohonan(String oleh, Instant pada, String tindakan, String rincian) {
}
