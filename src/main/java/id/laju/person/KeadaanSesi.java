package id.laju.person;

/** From opening to the examiners' declarations. */
public enum KeadaanSesi {

    DIBUKA("pendaftaran dibuka"),
    /** The quota is reached, or PJ Sertifikasi lets it take place without. */
    DITETAPKAN("ditetapkan"),
    /** Its examiners have declared themselves impartial. */
    SIAP("siap"),
    BATAL("dibatalkan");

    private final String sebutan;

    KeadaanSesi(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    boolean menerima() {
        return this == DIBUKA || this == DITETAPKAN;
    }
}
