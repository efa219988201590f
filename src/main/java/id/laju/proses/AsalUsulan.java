package id.laju.proses;

/** The way by which a proposal came. */
public enum AsalUsulan {
    UNGGAH("Unggahan"), MODELER("Camunda Modeler"), TABEL_LANGKAH("Tabel langkah"), PROGRAM("Versi baru program"), BERSAMA("Model bersama berubah"),
    KEMBALI("Kembali ke model semua balai atau bawaan program");

    private final String sebutan;

    AsalUsulan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
