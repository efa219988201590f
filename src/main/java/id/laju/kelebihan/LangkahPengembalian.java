package id.laju.kelebihan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of a refund.
 *
 * @param nomor    of the letter that proves it; null for what the customer did, and for the approval of an account
 * @param mandatId of whoever approved an account for the head of the balai; null for the head and for every other step
 */
public record LangkahPengembalian(long id, long kelebihanId, KeadaanPengembalian keadaan, String nomor, LocalDate tanggal, String catatan, Instant dicatat,
        String dicatatOleh, Long mandatId) {
}
