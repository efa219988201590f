package id.laju.layanan;

/** How a result is entered: a number, a word from a list (or free text), a list of organisms with counts, or the measurement of an instrument point by point. */
public enum JenisHasil {
    ANGKA, TEKS, ORGANISME, KALIBRASI
}
