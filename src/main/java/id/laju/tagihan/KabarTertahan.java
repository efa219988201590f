package id.laju.tagihan;

import java.time.Instant;

/**
 * A signed message of the payment callback that could not be recorded as a payment.
 *
 * @param isi as it was received
 * @param diurus null while nobody has worked on it
 */
record KabarTertahan(long id, String satker, String isi, String alasan, Instant diterima, Instant diurus, String diurusOleh, String catatan) {
}
