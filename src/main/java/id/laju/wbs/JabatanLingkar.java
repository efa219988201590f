package id.laju.wbs;

/** Places in the circle. */
enum JabatanLingkar {

    KEPALA_BALAI("Kepala Balai", "kepala-balai"), KETUA_TIM_PJI("Ketua Tim PJI", "ketua-tim-pji"), KETUA_TIM("Ketua Tim", null), INSPEKTORAT("Inspektorat", "inspektorat");

    private final String nama;
    private final String peran;

    JabatanLingkar(String nama, String peran) {
        this.nama = nama;
        this.peran = peran;
    }

    /** Role that the holder must have; null where the place has none of its own. */
    String peran() {
        return peran;
    }

    public String nama() {
        return nama;
    }
}
