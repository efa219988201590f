package id.laju.sertifikasi;

/** What is done for the certificate (CRT-030). */
public enum Kegiatan {
    AWAL("Sertifikasi Awal", "diberikan"), SURVEILAN("Surveilan", "dipertahankan"), ULANG("Sertifikasi Ulang", "diperpanjang");

    private final String label;
    private final String hasil;

    Kegiatan(String label, String hasil) {
        this.label = label;
        this.hasil = hasil;
    }

    /** As it is printed. */
    public String label() {
        return label;
    }

    /** What becomes of the certificate where all is well, and does not where it is refused: the one word for it on forms, papers, pages and in mails. */
    public String hasil() {
        return hasil;
    }

    /** There is a certificate already. */
    boolean lanjutan() {
        return this != AWAL;
    }
}
