package id.laju.audit;

import java.time.Instant;

/** An audit that could not be held. @param putusan lanjut or berhenti; null until decided */
record AuditTunda(String sebab, String oleh, Instant pada, String putusan, String alasan) {
}
