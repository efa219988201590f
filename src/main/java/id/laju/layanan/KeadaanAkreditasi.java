package id.laju.layanan;

public enum KeadaanAkreditasi {
    AKTIF("Berlaku"), DIBEKUKAN("Dibekukan"), DICABUT("Dicabut");

    private final String label;

    KeadaanAkreditasi(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
