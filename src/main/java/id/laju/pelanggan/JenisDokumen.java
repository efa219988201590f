package id.laju.pelanggan;

/** Documents of a company that a certification needs (ACC-031). */
public enum JenisDokumen {
    NPWP("NPWP Badan Usaha"), AKTA("Akta Pendirian Perusahaan"), SIINAS("Bukti Registrasi SIINAS KEMENPERIN");

    private final String label;

    JenisDokumen(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
