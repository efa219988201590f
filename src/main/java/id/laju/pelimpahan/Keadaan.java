package id.laju.pelimpahan;

/** Of a period, seen from today. */
enum Keadaan {

    AKAN_DATANG("Akan datang", "biru"), BERLAKU("Berlaku", "hijau"), BERAKHIR("Berakhir", "abu"), DIAKHIRI("Diakhiri lebih awal", "abu");

    private final String kata;
    private final String warna;

    Keadaan(String kata, String warna) {
        this.kata = kata;
        this.warna = warna;
    }

    public String kata() {
        return kata;
    }

    public String warna() {
        return warna;
    }

    public boolean dapatDiakhiri() {
        return this == AKAN_DATANG || this == BERLAKU;
    }
}
