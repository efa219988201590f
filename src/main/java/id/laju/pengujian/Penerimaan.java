package id.laju.pengujian;

import java.time.Instant;

/**
 * One look at a delivered sample and, where the customer had to say something, the answer.
 *
 * @param keterangan the caveat, the question or the reason of a refusal
 * @param pilihan    JAWAB, GANTI or BATAL; null while unanswered
 */
public record Penerimaan(long id, long sampelId, String keputusan, String kondisi, String keterangan, String oleh, Instant pada,
        String pilihan, String jawaban, Instant dijawab) {

    public boolean terjawab() {
        return pilihan != null;
    }
}
