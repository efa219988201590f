package id.laju.tagihan;

/** How a payment became known: typed, read from an uploaded receipt or list, or told by SIMPONI. */
public enum SumberPembayaran {

    BENDAHARA("diketik"), UNGGAH("dari berkas"), CALLBACK("kabar SIMPONI");

    private final String sebutan;

    SumberPembayaran(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
