package id.laju.arsip;

import java.time.Instant;
import java.util.UUID;

/**
 * A document kept with an order.
 *
 * @param untukPelanggan the customer sees it too
 * @param alasanCabut why it was taken out of sight; null while it counts
 */
public record Arsip(long id, long permohonanId, String judul, boolean untukPelanggan, UUID berkasId, String oleh, Instant pada,
        String alasanCabut, String dicabutOleh, Instant dicabut) {

    public boolean berlaku() {
        return dicabut == null;
    }
}
