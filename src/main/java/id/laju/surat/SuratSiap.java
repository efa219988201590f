package id.laju.surat;

/** A mail lies in the outbox. */
record SuratSiap(long id) {
}
