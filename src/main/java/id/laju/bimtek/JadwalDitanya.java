package id.laju.bimtek;

import java.time.Instant;

/** A question whether an order takes a new date of its class. @param jawaban terima, tolak, lewat; null while it is open */
public record JadwalDitanya(long permohonanId, int jadwalKe, Instant ditanya, Instant batas, String jawaban, String alasan, String oleh, Instant dijawab) {

    boolean terbuka(Instant kini) {
        return jawaban == null && kini.isBefore(batas);
    }
}
