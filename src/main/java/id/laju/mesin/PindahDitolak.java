package id.laju.mesin;

/** A case stays in its version; the sentence says why. */
public class PindahDitolak extends RuntimeException {

    PindahDitolak(String kalimat) {
        super(kalimat);
    }
}
