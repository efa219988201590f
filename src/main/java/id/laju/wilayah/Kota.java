package id.laju.wilayah;

/**
 * A kabupaten or kota; the name says which ("Kabupaten Sambas", "Kota Pontianak").
 *
 * @param kode four digits, the first two are the province
 */
public record Kota(String kode, String provinsi, String nama) {
}
