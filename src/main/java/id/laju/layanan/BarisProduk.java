package id.laju.layanan;

/** A product in the administrators' list. */
public record BarisProduk(long id, String nama, String lab, int janjiHariKerja, boolean aktif, int banyakStandar, int banyakParameter) {
}
