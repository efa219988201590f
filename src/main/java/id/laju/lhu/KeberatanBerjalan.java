package id.laju.lhu;

import java.time.Instant;

/**
 * An open objection on the customer's home page.
 *
 * @param keadaan for the message key {@code keberatan.keadaan.*}
 * @param menungguAnda a new sample is awaited from the customer
 * @param batas   until when; null where nothing is awaited
 */
public record KeberatanBerjalan(long laporanId, String nomorLhu, String keadaan, boolean menungguAnda, Instant batas) {
}
