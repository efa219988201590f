package id.laju.audit;

import java.time.Instant;

/** A customer was asked about a team. @param jawaban SETUJU, DIANGGAP_SETUJU or KEBERATAN; null while it is open */
record TanggapanTim(long permohonanId, int putaran, Instant ditanyakan, Instant jawabSampai, String jawaban, Instant dijawab, String dijawabOleh) {
}
