package id.laju.bantuan;

/** What becomes of a wish (HLP-019). */
enum HasilUsulan {
    DISEDIAKAN("sudah disediakan"), DIRENCANAKAN("direncanakan"), TIDAK("belum dapat disediakan");

    private final String sebutan;

    HasilUsulan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
