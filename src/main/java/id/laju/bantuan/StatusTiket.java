package id.laju.bantuan;

/** STS-030 to STS-032, and the end. */
enum StatusTiket {
    DRAFT(""), DIPROSES("kuning"), DIJAWAB("biru"), SELESAI("hijau");

    private final String warna;

    StatusTiket(String warna) {
        this.warna = warna;
    }

    public String warna() {
        return warna;
    }
}
