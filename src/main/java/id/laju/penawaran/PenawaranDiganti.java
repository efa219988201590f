package id.laju.penawaran;

/** An accepted quotation was taken back for a new one; published in the same transaction, so that what was reckoned for it ends with it. */
public record PenawaranDiganti(long permohonanId, String alasan) {
}
