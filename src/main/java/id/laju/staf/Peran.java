package id.laju.staf;

/**
 * @param kode group id in the engine and candidate group in the models
 * @param namaLain what the applications before called whoever does this now; may be null
 * @param mengenalPelanggan reads whose a case is; the others work blind
 */
public record Peran(String kode, String nama, String namaLain, boolean mengenalPelanggan) {

    /** Stands in menus and rules for every role that reads whose a case is. */
    public static final String KANTOR = "kantor";
}
