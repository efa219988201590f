package id.laju.beda;

/** A version that can be chosen on the page. */
record PilihanVersi(String id, String judul) {
}
