package id.laju.person;

/** A certificate was withdrawn or replaced: nobody waits for its last day any more. */
record SertifikatPersonBerakhir(long sertifikatId) {
}
