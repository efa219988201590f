package id.laju.umum;

/** Nothing there, or nothing that this person may know of; the sentence is shown on the 404 page. */
public class TidakDitemukan extends RuntimeException {

    public TidakDitemukan(String kalimat) {
        super(kalimat);
    }

    /** "Permohonan 12 tidak ditemukan." */
    public static TidakDitemukan untuk(String apa, Object kunci) {
        return new TidakDitemukan(apa + " " + kunci + " tidak ditemukan.");
    }
}
