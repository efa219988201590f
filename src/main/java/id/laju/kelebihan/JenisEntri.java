package id.laju.kelebihan;

/** Why a line stands in the ledger of advance payments. */
public enum JenisEntri {

    MASUK("Kelebihan yang disetujui"),
    /** An old deposit from before LAJU. */
    SALDO_AWAL("Saldo awal"),
    /** Always negative: takes back what was entered too much. */
    KOREKSI("Koreksi"),
    /** Always negative. */
    PAKAI("Dipakai untuk tagihan"),
    BATAL_PAKAI("Pemakaian dibatalkan");

    private final String sebutan;

    JenisEntri(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
