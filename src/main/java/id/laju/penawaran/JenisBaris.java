package id.laju.penawaran;

/** Kinds of lines; all but PARAMETER are added by the head of the team with their legal basis. */
public enum JenisBaris {

    PARAMETER("Parameter uji"),
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

    public String sebutan() {
        return sebutan;
    }
}
