package id.laju.proses;

/** What has become of a proposal. */
public enum KeadaanUsulan {
    DIAJUKAN("Menunggu rilis", "kuning"), DIJADWALKAN("Dirilis, belum berlaku", "biru"), DIRILIS("Berlaku", "hijau"), DITOLAK("Ditolak", "merah"), DITARIK("Ditarik", "abu");

    private final String sebutan;
    private final String warna;

    KeadaanUsulan(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Class of its badge. */
    public String warna() {
        return warna;
    }

    /** Somebody may still decide about it. */
    public boolean terbuka() {
        return this == DIAJUKAN || this == DIJADWALKAN;
    }
}
