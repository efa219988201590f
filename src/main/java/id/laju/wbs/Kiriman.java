package id.laju.wbs;

/** A file as it came. */
record Kiriman(String nama, byte[] isi) {
}
