package id.laju.pengujian;

/** The two looks at every result, by different people. */
public enum JenisPemeriksaan {

    VERIFIKASI("diverifikasi"), VALIDASI("divalidasi");

    private final String kata;

    JenisPemeriksaan(String kata) {
        this.kata = kata;
    }

    /** "diverifikasi", for sentences. */
    public String kata() {
        return kata;
    }
}
