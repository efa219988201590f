package id.laju.layanan;

public enum KeadaanAkreditasi {
    AKTIF("Berlaku", "hijau"), DIBEKUKAN("Dibekukan", "kuning"), DICABUT("Dicabut", "merah");

    private final String label;
    private final String warna;

    KeadaanAkreditasi(String label, String warna) {
        this.label = label;
        this.warna = warna;
    }

    public String label() {
        return label;
    }

    /** Of its badge. */
    public String warna() {
        return warna;
    }
}
