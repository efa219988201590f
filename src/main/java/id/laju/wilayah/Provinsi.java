package id.laju.wilayah;

/** @param kode two digits */
public record Provinsi(String kode, String nama) {
}
