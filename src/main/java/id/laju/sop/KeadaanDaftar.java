package id.laju.sop;

/** How an SOP stands in the list. */
public enum KeadaanDaftar {

    DRAF("DRAF", "kuning"), DIAJUKAN("Sedang disahkan", "biru"), DISAHKAN("Disahkan", "hijau"), BERUBAH("Model berubah", "kuning");

    private final String sebutan;
    private final String warna;

    KeadaanDaftar(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }

    /** @param sesuai neither the process nor a phase changed since it was approved */
    static KeadaanDaftar dari(boolean berjalan, boolean sah, boolean sesuai) {
        return berjalan ? DIAJUKAN : !sah ? DRAF : sesuai ? DISAHKAN : BERUBAH;
    }
}
