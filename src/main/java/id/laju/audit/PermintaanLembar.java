package id.laju.audit;

import java.time.Instant;

/** Whoever reviews or decides asks the team for values that its closed sheet lacks. @param jawaban null while it waits, as {@code dijawabOleh} and {@code dijawab} */
public record PermintaanLembar(long id, long permohonanId, long auditId, String alasan, String oleh, Instant pada, String jawaban, String dijawabOleh, Instant dijawab) {
}
