package id.laju.sop;

/** Where an approval stands. */
public enum KeadaanSop {

    DIPERIKSA("Diperiksa", "kuning"), DITANDATANGANI("Menunggu tanda tangan", "kuning"), DIKEMBALIKAN("Dikembalikan", "merah"), BERLAKU("Disahkan", "hijau"), DIGANTI("Diganti", "abu");

    private final String sebutan;
    private final String warna;

    KeadaanSop(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }

    public boolean berjalan() {
        return this == DIPERIKSA || this == DITANDATANGANI;
    }
}
