package id.laju.pengaduan;

enum StatusPengaduan {
    DITERIMA("Diterima", "kuning"), TERDAFTAR("Diverifikasi", "kuning"), PERLU_DILENGKAPI("Perlu dilengkapi", "merah"), DITANGANI("Ditangani", "kuning"),
    MENUNGGU_PUTUSAN("Menunggu putusan", "kuning"), DIPUTUS("Surat jawaban disiapkan", "kuning"), DIJAWAB("Dijawab", "biru"), SELESAI("Selesai", "hijau"),
    DIBANDING("Dibanding", ""), DITARIK("Ditarik", ""), GUGUR("Gugur", ""), BUKAN("Bukan pengaduan", "");

    private final String sebutan;
    private final String warna;

    StatusPengaduan(String sebutan, String warna) {
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
