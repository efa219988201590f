package id.laju.insitu;

/** Why a visit came to nothing. */
enum SebabTunda {
    CUACA("Cuaca"), PELANGGAN_TIDAK_ADA("Pelanggan tidak ada di tempat"), LAINNYA("Sebab lain");

    private final String sebutan;

    SebabTunda(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
