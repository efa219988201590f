package id.laju.tagihan;

import java.util.Arrays;
import java.util.List;

/** The three lists of the bendahara (BIL-025): without a code, waiting for the payment, done with. */
enum TahapTagihan {

    BARU("Order Baru", StatusTagihan.DRAFT),
    PROSES("Order Proses", StatusTagihan.ISSUED, StatusTagihan.EXPIRED),
    LAMA("Order Lama", StatusTagihan.PAID, StatusTagihan.CANCELLED);

    private final String sebutan;
    private final List<StatusTagihan> status;

    TahapTagihan(String sebutan, StatusTagihan... status) {
        this.sebutan = sebutan;
        this.status = List.of(status);
    }

    public String sebutan() {
        return sebutan;
    }

    /** Names of the states. */
    String[] isi() {
        return status.stream().map(Enum::name).toArray(String[]::new);
    }

    static String[] dari(TahapTagihan tahap, StatusTagihan status) {
        return status != null ? new String[] {status.name()} : tahap != null ? tahap.isi() : Arrays.stream(StatusTagihan.values()).map(Enum::name).toArray(String[]::new);
    }
}
