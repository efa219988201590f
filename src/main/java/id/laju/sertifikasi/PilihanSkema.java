package id.laju.sertifikasi;

/** A scheme that may be asked for. */
public record PilihanSkema(String kode, String nama) {
}
