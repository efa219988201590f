package id.laju.penawaran;

/** Which quotations have terms of their own. */
public enum JenisKetentuan {

    PENGUJIAN("Pengujian dan kalibrasi"),
    SERTIFIKASI("Sertifikasi"),
    BIMTEK("Bimtek reguler"),
    BIMTEK_INHOUSE("Bimtek inhouse"),
    KONSULTANSI("Konsultansi");

    private final String sebutan;

    JenisKetentuan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
