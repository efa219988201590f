package id.laju.staf;

/** A person and one satker where that person works. */
record TempatKerja(String staf, String satker) {
}
