package id.laju.penawaran;

/** What the customer bears beside the tariff. */
public enum JenisBiaya {

    TRANSPORT("Transport"),
    PENGINAPAN("Penginapan"),
    UANG_HARIAN("Uang harian"),
    LAINNYA("Lainnya");

    private final String sebutan;

    JenisBiaya(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
