package id.laju.tagihan;

/** What became of a row of a file of payments. */
public enum KeadaanBaris {

    MENUNGGU("Menunggu dicatat"),
    LUNAS("Melunasi tagihan"),
    REKONSILIASI("Masuk Rekonsiliasi"),
    SUDAH_ADA("Sudah tercatat sebelumnya"),
    GAGAL("Tidak dapat dicatat"),
    TERBACA("Terbaca, untuk dicocokkan");

    private final String sebutan;

    KeadaanBaris(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
