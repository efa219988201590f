package id.laju.sertifikasi;

/** How the customer signed an agreement. */
enum CaraSpk {

    KODE("Kode sekali pakai"), PINDAIAN("Pindaian bertanda tangan basah");

    private final String sebutan;

    CaraSpk(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
