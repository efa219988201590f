package id.laju.sertifikasi;

/** What is done for the certificate (CRT-030). */
public enum Kegiatan {
    AWAL("Sertifikasi Awal"), SURVEILAN("Surveilan"), ULANG("Sertifikasi Ulang");

    private final String label;

    Kegiatan(String label) {
        this.label = label;
    }

    /** As it is printed. */
    public String label() {
        return label;
    }

    /** There is a certificate already. */
    boolean lanjutan() {
        return this != AWAL;
    }
}
