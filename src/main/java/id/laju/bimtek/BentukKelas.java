package id.laju.bimtek;

/** How people meet (TRN-023). */
public enum BentukKelas {

    TATAP_MUKA("Tatap Muka"), DARING("Daring"), HIBRIDA("Hibrida");

    private final String label;

    BentukKelas(String label) {
        this.label = label;
    }

    /** For staff and paper; customers read {@code bimtek.bentuk.*}. */
    public String label() {
        return label;
    }
}
