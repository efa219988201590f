package id.laju.pemantauan;

import java.time.Instant;

/**
 * A note or reason that somebody wrote while doing a step.
 *
 * @param langkah the step, in words
 * @param perihal what it is about; may be null
 * @param bidang field of the request it names, by code; null for most
 * @param lab written by the laboratory, so that it may read it
 */
public record Catatan(Instant pada, String oleh, String langkah, String perihal, String bidang, String isi, boolean lab) {
}
