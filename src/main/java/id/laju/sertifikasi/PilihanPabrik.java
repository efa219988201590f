package id.laju.sertifikasi;

/** A factory of the customer. */
public record PilihanPabrik(long id, String nama, String alamat) {
}
