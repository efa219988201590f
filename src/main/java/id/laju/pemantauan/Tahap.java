package id.laju.pemantauan;

import java.util.Arrays;
import java.util.Set;

/** The stages of the tracking panel (NAV-006), by the process in which a case stands; more services add theirs here. */
public enum Tahap {
    PENAWARAN("penawaran", "periksa"),
    PEMBAYARAN("pembayaran", "rupiah"),
    PENGUJIAN("uji-laboratorium", "labu"),
    PENERBITAN("penerbitan", "lhu"),
    PENYERAHAN("penyerahan", "unduh");

    private static final Set<String> DI_LABORATORIUM = Set.of("penerimaan-sampel", "tidak-dapat-diuji");

    private final String proses;
    private final String ikon;

    Tahap(String proses, String ikon) {
        this.proses = proses;
        this.ikon = ikon;
    }

    static Tahap dari(String proses) {
        String bagian = DI_LABORATORIUM.contains(proses) ? PENGUJIAN.proses : proses;
        return Arrays.stream(values()).filter(t -> t.proses.equals(bagian)).findFirst().orElse(PENAWARAN);
    }

    public String ikon() {
        return ikon;
    }

    /** Key in the message files. */
    public String label() {
        return "pemantauan.tahap." + proses;
    }
}
