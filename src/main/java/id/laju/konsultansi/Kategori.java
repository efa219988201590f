package id.laju.konsultansi;

/** What is asked for (CON-001). */
enum Kategori {

    KONSULTANSI("Konsultansi"),
    PENDAMPINGAN_INDUSTRI("Pendampingan Industri");

    private final String sebutan;

    Kategori(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
