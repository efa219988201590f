package id.laju.metode;

/** A parameter of the catalogue beside a method. @param produk null: every product of the standard */
public record ParameterMetode(long id, String nama, String kelompok, String standar, String produk) {
}
