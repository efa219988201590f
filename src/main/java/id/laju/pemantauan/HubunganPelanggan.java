package id.laju.pemantauan;

import java.time.Instant;

/**
 * That somebody of the balai got in touch with a customer.
 *
 * @param langkah name of the step that waited; null when it was about none
 * @param cara WHATSAPP, TELEPON or LAIN
 */
public record HubunganPelanggan(long id, Long langkahId, String langkah, String cara, String catatan, String oleh, Instant pada) {

    /** In words. */
    public String lewat() {
        return switch (cara) {
            case "WHATSAPP" -> "WhatsApp";
            case "TELEPON" -> "telepon";
            default -> "cara lain";
        };
    }
}
