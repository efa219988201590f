package id.laju.lhu;

import java.time.Instant;

/**
 * A customer's objection to results of an issued report (ISO/IEC 17025, 7.9).
 *
 * @param uraianLab     what the laboratory may read, without the customer; null until CS wrote it
 * @param putusan       TOLAK, SISA (tested again from what is left) or BARU (from a new sample); null before the decision
 * @param putusanAlasan told to the customer
 * @param batasSampel   until when the new sample is awaited; null where none is asked for
 * @param kiriman       how the customer sends it
 * @param catatanSampel why the last new sample was not taken
 * @param hasil         DITOLAK, DIKUKUHKAN, DIKOREKSI, DICABUT, GUGUR or DITARIK; null while it is open
 */
record Keberatan(long id, String satker, long permohonanId, long laporanId, long pelangganId, long penggunaId, String peminta, String alasan,
        Instant diajukan, String uraianLab, String putusan, String putusanAlasan, String diputusOleh, Instant diputus, Instant batasSampel, String kiriman,
        String catatanSampel, String hasil, Instant selesai) {

    static final String TOLAK = "TOLAK";
    static final String SISA = "SISA";
    static final String BARU = "BARU";

    /** Business key of the process that works on it. */
    String kasus() {
        return kasus(satker, id);
    }

    static String kasus(String satker, long id) {
        return satker + "/KBR-" + id;
    }

    /** The customer can send a sample or withdraw now. */
    public boolean menungguSampel() {
        return selesai == null && BARU.equals(putusan) && kiriman == null;
    }

    /** For message keys. */
    public String keadaan() {
        return hasil != null ? hasil : putusan == null ? "DIPERIKSA" : menungguSampel() ? "MENUNGGU_SAMPEL" : "DIUJI_ULANG";
    }
}
