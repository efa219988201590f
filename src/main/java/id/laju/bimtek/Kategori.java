package id.laju.bimtek;

/** Open classes, or a class for one customer (TRN-022). */
public enum Kategori {

    REGULER, INHOUSE;

    /** For staff and paper; customers read {@code bimtek.kategori.*}. */
    public String label() {
        return this == REGULER ? "Reguler" : "Inhouse";
    }
}
