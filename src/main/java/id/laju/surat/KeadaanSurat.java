package id.laju.surat;

/** What became of a mail of the outbox, as the column {@code keadaan} computes it. */
enum KeadaanSurat {

    MENUNGGU("Menunggu", "abu"), DICOBA_LAGI("Dicoba lagi", "kuning"), GAGAL("Gagal", "merah"), TERKIRIM("Terkirim", "hijau"), HUBUNGI("Hubungi lewat WhatsApp/telepon", "kuning"),
    DIHUBUNGI("Sudah dihubungi", "hijau"), TIDAK_DIMINTA("Tidak diminta penerima", "abu");

    private final String sebutan;
    private final String warna;

    KeadaanSurat(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }

    /** The mail server has not taken it, and may still be asked to. */
    public boolean dapatDiulangi() {
        return this == GAGAL || this == DICOBA_LAGI;
    }

    /** No mail will reach the addressee, and nobody has told him otherwise. */
    public boolean dapatDihubungi() {
        return this == GAGAL || this == HUBUNGI;
    }

    /** Waits to leave, for the first time or once more. */
    boolean antre() {
        return this == MENUNGGU || dapatDiulangi();
    }
}
