package id.laju.permohonan;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed paper on which CS acted for the customer.
 *
 * @param oleh login name of CS
 */
public record BuktiLoket(long id, long permohonanId, Jenis jenis, UUID berkasId, String oleh, Instant pada) {

    /** What the paper says. */
    public enum Jenis {
        FORMULIR("Formulir permohonan bertanda tangan"), PENAWARAN("Persetujuan penawaran bertanda tangan");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
