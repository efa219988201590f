package id.laju.pengujian;

/** Where a sample stands before and at reception. */
public enum KeadaanSampel {

    DITITIP("Dititipkan"), DITUNGGU("Menunggu sampel"), TIBA("Pemeriksaan sampel"), TANYA("Menunggu jawaban pelanggan"),
    TOLAK("Sampel ditolak"), TERIMA("Diterima"), TERIMA_DENGAN_CATATAN("Diterima dengan catatan"), BATAL("Dibatalkan");

    private final String label;

    KeadaanSampel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean diterima() {
        return this == TERIMA || this == TERIMA_DENGAN_CATATAN;
    }
}
