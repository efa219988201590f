package id.laju.sertifikasi;

/** How one part of a request was judged. @param dokumenId version of the upload; null for what is typed or not there @param catatan what is wrong with it; null when nothing is */
record DokumenDiperiksa(String bidang, Long dokumenId, boolean sesuai, String catatan) {
}
