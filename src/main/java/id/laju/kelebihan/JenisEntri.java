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
    BATAL_PAKAI("Pemakaian dibatalkan"),
    /** What was paid from the balance for lines that were dropped later. */
    CORETAN("Dicoret dari order"),
    /** Always negative: held from the moment the customer asks for it. */
    KEMBALI("Diminta kembali"),
    BATAL_KEMBALI("Permintaan kembali berakhir");

    private final String sebutan;

    JenisEntri(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
