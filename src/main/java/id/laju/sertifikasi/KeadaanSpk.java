package id.laju.sertifikasi;

/** Where one version of an agreement stands. */
enum KeadaanSpk {

    DIBUAT("Disiapkan", "abu"), DIKIRIM("Menunggu tanda tangan pelanggan", "kuning"), DIPERIKSA("Pindaian diperiksa", "biru"), DITANDATANGANI("Menunggu tanda tangan balai", "biru"),
    BERLAKU("Berlaku", "hijau"), DIGANTI("Diganti", "abu"), BATAL("Batal", "merah");

    private final String sebutan;
    private final String warna;

    KeadaanSpk(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }
}
