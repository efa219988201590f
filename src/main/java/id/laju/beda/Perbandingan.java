package id.laju.beda;

/**
 * Two versions of one file beside each other.
 *
 * @param tabel a decision table, which has no picture
 * @param lama  null where there was nothing before
 * @param beda  null where the file is only known to be another one, such as a form
 */
record Perbandingan(String judul, boolean tabel, Sisi lama, Sisi baru, Beda beda) {
}
