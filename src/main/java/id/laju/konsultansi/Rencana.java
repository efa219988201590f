package id.laju.konsultansi;

import java.time.Instant;

/**
 * A proposal of visits.
 *
 * @param jawaban TERIMA, LAIN or DIAM; null while none
 * @param jawabanCatatan what the customer wants otherwise; with LAIN alone
 */
record Rencana(long id, long permohonanId, int ke, String catatan, Instant disusun, String oleh, Instant terkirim, Instant jawabSampai, String jawaban, String jawabanCatatan, Instant dijawab) {

    boolean menunggu(Instant kini) {
        return terkirim != null && jawaban == null && kini.isBefore(jawabSampai);
    }
}
