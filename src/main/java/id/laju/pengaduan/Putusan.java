package id.laju.pengaduan;

/** What is decided about a complaint, within a sentence of the letter. */
enum Putusan {
    DITERIMA("diterima"), SEBAGIAN("diterima sebagian"), DITOLAK("tidak dapat diterima");

    private final String sebutan;

    Putusan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Standing by itself. */
    public String label() {
        return Character.toUpperCase(sebutan.charAt(0)) + sebutan.substring(1);
    }
}
