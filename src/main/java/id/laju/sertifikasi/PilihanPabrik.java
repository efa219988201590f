package id.laju.sertifikasi;

/** A factory of the customer. @param kota null where its address says it, or nobody entered it */
public record PilihanPabrik(long id, String nama, String alamat, String kota) {
}
