package id.laju.keputusan;

import java.time.Instant;

/** What the head of the team answered. @param laporanVersi of the audit report that was written for it; null for an answer only */
public record JawabanTinjauanHasil(long tinjauanId, String jawaban, Integer laporanVersi, String oleh, Instant pada) {
}
