package id.laju.audit;

import id.laju.sertifikasi.SkemaSertifikasi;

/** What a visit to the customer is called in mails, pages and papers; the names are the ends of message keys. */
public enum KataKunjungan {
    AUDIT("audit", "tim audit"), CONTOH("pengambilan contoh", "tim evaluasi");

    private final String kunjungan;
    private final String tim;

    KataKunjungan(String kunjungan, String tim) {
        this.kunjungan = kunjungan;
        this.tim = tim;
    }

    /** Where the scheme has no system audit, the visit only takes samples. */
    static KataKunjungan untuk(SkemaSertifikasi skema, long permohonanId) {
        return skema.hanyaContoh(permohonanId) ? CONTOH : AUDIT;
    }

    public String kunjungan() {
        return kunjungan;
    }

    String tim() {
        return tim;
    }

    /** What this visit is: which stage of an audit, or that samples are taken. */
    public String sebutan(Audit a) {
        return this == AUDIT ? a.sebutan() : awal(kunjungan);
    }

    /** At the beginning of a sentence. */
    public static String awal(String kata) {
        return Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
    }
}
