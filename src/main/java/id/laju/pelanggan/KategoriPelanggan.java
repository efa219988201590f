package id.laju.pelanggan;

/** Kind of customer; decides the columns of the registration form. */
public record KategoriPelanggan(String kode, String nama, int urut, boolean aktif) {
}
