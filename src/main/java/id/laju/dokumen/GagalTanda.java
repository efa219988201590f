package id.laju.dokumen;

/** This document could not be signed; the Indonesian sentence says why and what to do. */
class GagalTanda extends RuntimeException {

    GagalTanda(String kalimat) {
        super(kalimat);
    }

    GagalTanda(String kalimat, Throwable sebab) {
        super(kalimat, sebab);
    }
}
