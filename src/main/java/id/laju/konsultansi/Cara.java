package id.laju.konsultansi;

/** Where people meet. */
enum Cara {

    LOKASI("Di lokasi pelanggan"),
    BALAI("Di balai"),
    DARING("Daring");

    private final String sebutan;

    Cara(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
