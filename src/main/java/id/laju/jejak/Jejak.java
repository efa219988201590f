package id.laju.jejak;

import java.time.Instant;

/**
 * One change.
 *
 * @param satker null or {@code *} when it is nobody's own
 * @param sebelum JSON, null when the thing is new
 * @param sesudah JSON, null when the thing is gone
 */
record Jejak(long id, String satker, String oleh, String objek, String kunci, String sebelum, String sesudah, Instant pada) {
}
