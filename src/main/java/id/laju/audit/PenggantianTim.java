package id.laju.audit;

import java.time.Instant;

/** One change of a team that was appointed. @param selesai null while it is under way @param batal why it came to nothing; null for one that a new appointment ended */
public record PenggantianTim(int ke, String alasan, String oleh, Instant pada, Instant selesai, String batal) {
}
