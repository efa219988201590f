package id.laju.gladi;

import java.time.Instant;
import java.util.Map;

/**
 * One remembered step of a case.
 *
 * @param varian whose model; null when it was not written down
 * @param ids what it was about
 * @param batal the case left it without its being done
 */
record Jejak(String kasus, String proses, int versi, String varian, String elemen, String nama, String jenis, Map<String, Long> ids, String keputusan, boolean batal,
        Instant dibuat, Instant selesai) {

    Jejak di(String lain) {
        return new Jejak(kasus, proses, versi, varian, lain, nama, jenis, ids, keputusan, batal, dibuat, selesai);
    }
}
