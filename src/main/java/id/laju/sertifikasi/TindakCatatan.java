package id.laju.sertifikasi;

import java.time.Instant;

/** What became of a note of PJ Sertifikasi. @param keputusan selesai: settled by the balai; perbaiki: asked of the customer @param jawaban to PJ Sertifikasi; null for none */
public record TindakCatatan(long tinjauanId, String keputusan, String jawaban, String oleh, Instant pada) {
}
