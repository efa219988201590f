package id.laju.wbs;

/** Places in the circle. */
enum JabatanLingkar {

    KEPALA_BALAI("Kepala Balai"), KETUA_TIM_PJI("Ketua Tim PJI"), KETUA_TIM("Ketua Tim"), INSPEKTORAT("Inspektorat");

    private final String nama;

    JabatanLingkar(String nama) {
        this.nama = nama;
    }

    public String nama() {
        return nama;
    }
}
