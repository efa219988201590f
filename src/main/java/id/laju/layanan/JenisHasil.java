package id.laju.layanan;

/** How a result is entered: a number, a word from a list (or free text), or a list of organisms with counts. */
public enum JenisHasil {
    ANGKA, TEKS, ORGANISME
}
