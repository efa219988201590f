package id.laju.pemantauan;

import java.time.Instant;

/** Another case of the same customer. @param order number of the order, else of the pre-order; null for cases that are no request */
public record KasusLain(String kasus, String order, String status, Instant dibuat, Instant selesai) {
}
