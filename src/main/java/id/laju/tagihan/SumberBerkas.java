package id.laju.tagihan;

/** Who made a file of payments. */
public enum SumberBerkas {

    /** Its rows are payments. */
    SIMPONI("Berkas SIMPONI"),
    /** Its rows are only compared. */
    BANK("Rekening koran bank");

    private final String sebutan;

    SumberBerkas(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
