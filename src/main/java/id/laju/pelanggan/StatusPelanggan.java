package id.laju.pelanggan;

/** State of a customer's account. */
public enum StatusPelanggan {
    MENUNGGU("Menunggu aktivasi"), AKTIF("Aktif"), DITOLAK("Ditolak");

    private final String label;

    StatusPelanggan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
