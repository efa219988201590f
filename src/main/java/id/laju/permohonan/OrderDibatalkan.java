package id.laju.permohonan;

/**
 * An order was given up after it was paid; published in the same transaction, so that no rupiah of it is forgotten.
 *
 * @param dikembalikan as the customer wishes; else what was paid is to become an advance payment
 */
public record OrderDibatalkan(long permohonanId, String alasan, boolean dikembalikan, String oleh) {
}
