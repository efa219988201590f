package id.laju.beda;

/** One side of a comparison. @param alamat where its text is read for the picture */
record Sisi(String judul, String alamat) {
}
