package id.laju.penawaran;

/** What the customer bears for work at the site beside the tariff. */
enum JenisBiaya {

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
