package id.laju.wbs;

import java.time.Instant;

/**
 * A report as the database knows it.
 *
 * @param nomor opaque number
 * @param kunci data key, wrapped; {@code kunciIdentitas} that of the reporter's identity and the files as they came
 * @param resi slow hash of the receipt
 */
record KasusWbs(long id, String nomor, String satker, int kunciVersi, byte[] kunci, byte[] kunciIdentitas, byte[] resi, int resiVersi, Instant dibuat, Instant selesai) {

    /** Business key in the engine. */
    String kasus() {
        return satker + "/" + nomor;
    }

    public boolean terbuka() {
        return selesai == null;
    }

    @Override
    public String toString() {
        return nomor;
    }
}
