package id.laju.tagihan;

/** What money that came in was for. */
public enum JenisPenerimaan {

    TAGIHAN(""),
    DI_MUKA("Pembayaran di muka"),
    DIKEMBALIKAN("Dikembalikan lewat KPPN"),
    REKONSILIASI("Menunggu rekonsiliasi");

    private final String sebutan;

    JenisPenerimaan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Empty for a bill, which is named by its service. */
    public String sebutan() {
        return sebutan;
    }
}
