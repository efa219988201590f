package id.laju.gladi;

import java.util.Map;

/** One remembered step of a case. @param varian whose model; null when it was not written down @param ids what it was about. @param batal the case left it without its being done */
record Jejak(String kasus, String proses, int versi, String varian, String elemen, String nama, String jenis, Map<String, Long> ids, String keputusan, boolean batal) {
}
