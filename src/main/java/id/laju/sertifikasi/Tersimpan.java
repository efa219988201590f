package id.laju.sertifikasi;

/** Answer to a form that was saved while it is being typed. @param versi that the page shows from now on */
record Tersimpan(int versi) {
}
