package id.laju.tagihan;

import java.time.Instant;
import java.util.UUID;

/**
 * A proof of payment as the customer handed it in.
 *
 * @param status MENUNGGU, DITERIMA or DITOLAK
 * @param alasan why it was refused; the customer reads it
 */
public record BuktiBayar(long id, long tagihanId, UUID berkasId, String catatan, String status, String alasan, Instant diunggah,
        String diunggahOleh, Instant diperiksa, String diperiksaOleh) {

    /** The state in words. */
    public String keadaan() {
        return switch (status) {
            case "DITERIMA" -> "Diterima";
            case "DITOLAK" -> "Ditolak";
            default -> "Menunggu diperiksa";
        };
    }

    boolean menunggu() {
        return "MENUNGGU".equals(status);
    }
}
