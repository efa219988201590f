package id.laju.kelebihan;

/** What becomes of an overpayment. */
public enum Tujuan {

    DI_MUKA("Pembayaran di muka untuk PNBP berikutnya yang sejenis"),
    DIKEMBALIKAN("Dikembalikan lewat KPPN");

    private final String sebutan;

    Tujuan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
