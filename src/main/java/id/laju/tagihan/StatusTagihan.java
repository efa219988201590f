package id.laju.tagihan;

import java.util.Set;

/** States of a bill, one per billing code. A new code after an expired one is a new bill. */
public enum StatusTagihan {

    DRAFT("INVOICE BARU", "Billing belum terbit"),
    ISSUED("PROSES PEMBAYARAN", "Belum dibayar"),
    PAID("LUNAS", "Sudah dibayar"),
    EXPIRED("BILLING EXPIRED", "Kedaluwarsa, belum dibayar"),
    CANCELLED("BATAL", "Dibatalkan");

    private final String sebutan;
    private final String keterangan;

    StatusTagihan(String sebutan, String keterangan) {
        this.sebutan = sebutan;
        this.keterangan = keterangan;
    }

    /** As the bendahara's lists call it (BIL-018, BIL-022, BIL-033). */
    public String sebutan() {
        return sebutan;
    }

    /** In plain words, for sheets and forms. */
    public String keterangan() {
        return keterangan;
    }

    /** EXPIRED to PAID: paid in time and told late, or settled by reconciliation. */
    Set<StatusTagihan> berikutnya() {
        return switch (this) {
            case DRAFT -> Set.of(ISSUED, CANCELLED);
            case ISSUED -> Set.of(PAID, EXPIRED, CANCELLED);
            case EXPIRED -> Set.of(PAID, CANCELLED);
            case PAID, CANCELLED -> Set.of();
        };
    }

    boolean dapatMenjadi(StatusTagihan lain) {
        return berikutnya().contains(lain);
    }
}
