package id.laju.sertifikasi;

/** A scheme of certification. @param layanan code of the service it belongs to */
public record Skema(String kode, String nama, String layanan) {
}
