package id.laju.pengujian;

/** Whether an instrument is at hand; only one in use may be chosen for a test. */
public enum KeadaanAlat {
    DIPAKAI("Dipakai"), DIPERBAIKI("Diperbaiki"), DIKALIBRASI("Sedang dikalibrasi"), DIHENTIKAN("Dihentikan");

    private final String label;

    KeadaanAlat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
