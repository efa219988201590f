package id.laju.pelanggan;

/**
 * A person who works for a customer.
 *
 * @param pelanggan id of the organisation
 * @param bersandi has chosen a password
 */
public record Pengguna(long id, long pelanggan, String username, String surel, String nama, String jabatan, String hp,
        boolean bersandi, boolean aktif) {
}
