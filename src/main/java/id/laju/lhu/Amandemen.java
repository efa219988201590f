package id.laju.lhu;

import java.time.Instant;

/**
 * A request to correct an issued report, and what became of it (ISO/IEC 17025, 7.8.8).
 *
 * @param laporanId     the issued report
 * @param asal          PELANGGAN, STAF or KEBERATAN
 * @param penggunaId    user of the customer who asks; null for staff
 * @param peminta       name for screens
 * @param uraianLab     what the laboratory may read, without the customer; null until CS wrote it
 * @param putusan       TOLAK, AMANDEMEN or PENGGANTI; null before the decision
 * @param putusanAlasan printed on the corrected report, told to the customer
 * @param laporanBaru   the corrected report; null before it is prepared
 * @param isiLama       JSON of {@link IsiLaporan}: what the report said
 * @param beda          JSON: the differences as they were printed last
 * @param keberatanId  the accepted objection that it comes from; null for any other
 * @param ujiUlang     what the repeated test says about the report: DIKUKUHKAN, DIKOREKSI or DICABUT; null before, and where nothing had to be concluded
 */
record Amandemen(long id, String satker, long permohonanId, long laporanId, String asal, Long penggunaId, String peminta, String alasan, Instant diminta,
        String uraianLab, String putusan, String putusanAlasan, String diputusOleh, Instant diputus, Long laporanBaru, String isiLama, String beda,
        Instant selesai, Long keberatanId, String ujiUlang, String ujiUlangCatatan) {

    static final String TOLAK = "TOLAK";
    static final String AMANDEMEN = "AMANDEMEN";
    static final String PENGGANTI = "PENGGANTI";

    /** Business key of the process that works on it. */
    String kasus() {
        return keberatanId == null ? satker + "/AMD-" + id : Keberatan.kasus(satker, keberatanId);
    }

    boolean pengganti() {
        return PENGGANTI.equals(putusan);
    }

    /** The report was withdrawn with nothing in its place. */
    boolean dicabut() {
        return selesai != null && laporanBaru == null && !TOLAK.equals(putusan) && UjiUlangKeberatan.DICABUT.equals(ujiUlang);
    }

    /** For people who work on it. */
    String sebagai() {
        return pengganti() ? "Pengganti dengan nomor sendiri" : "Amandemen";
    }

    /** For the message keys of the customer's page. */
    public String keadaan() {
        return TOLAK.equals(putusan) ? "ditolak" : selesai != null ? (laporanBaru != null ? "terbit" : dicabut() ? "dicabut" : "dikukuhkan") : putusan == null ? "diperiksa" : "diperbaiki";
    }
}
