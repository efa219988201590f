package id.laju.permohonan;

/**
 * What still keeps a request from being submitted.
 *
 * @param alamat page where it is mended, relative to the request ({@code data}, {@code sampel}, {@code sampel/12})
 */
public record Kekurangan(String alamat, String kalimat) {
}
