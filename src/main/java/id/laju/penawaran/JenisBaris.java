package id.laju.penawaran;

/** Kinds of lines; all but those of the price list are added by the head of the team with their legal basis. */
public enum JenisBaris {

    PARAMETER("Parameter uji"),
    /** An item of the price list that is no parameter, such as the activity of a certification. */
    JASA("Jasa"),
    SERTIFIKAT("Sertifikat"),
    /** Always negative. */
    DISKON("Diskon"),
    /** A special tariff: the difference to the list, up or down. */
    KHUSUS("Tarif khusus"),
    /** What the payer bears outside the tariff, such as travel; not on the billing code. */
    LUAR("Biaya di luar tarif");

    private final String sebutan;

    JenisBaris(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Follows from what is asked for and the price list, and from nobody's decision. */
    public boolean dariDaftar() {
        return this == PARAMETER || this == JASA;
    }

    public String sebutan() {
        return sebutan;
    }
}
