package id.laju.audit;

import java.time.Instant;

/**
 * An audit with the order that it belongs to, as those who carry it out see it.
 *
 * @param keadaan DIJADWALKAN, DISEPAKATI, TERLAKSANA (held, its sheet of findings is on the way), SELESAI or BERHENTI
 * @param berLks its sheet of findings is made
 * @param mulai of the last notice; null before there is any
 */
record AuditLapangan(long id, long permohonanId, String satker, String kasus, String tahap, String keadaan, Instant mulai, Instant selesai, boolean berLks) {

    /** Stage 1 is judged in its task, not on a sheet. */
    boolean tahapSatu() {
        return Audit.TAHAP_1.equals(tahap);
    }

    /** Answers, photos and findings may be written. */
    boolean terbuka() {
        return !tahapSatu() && !berLks && (keadaan.equals("DISEPAKATI") || keadaan.equals("TERLAKSANA"));
    }
}
