package id.laju.tagihan;

/** Where a payment stands; every payment ends in one of the last three or the first. */
public enum KeadaanPembayaran {

    COCOK("Lunas"),
    REKONSILIASI("Menunggu rekonsiliasi"),
    DI_MUKA("Pembayaran di muka"),
    DIKEMBALIKAN("Dikembalikan");

    private final String sebutan;

    KeadaanPembayaran(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
