package id.laju.permohonan;

/** A draft is about to go; published in the same transaction, while its rows are still there. */
public record DrafDihapus(long permohonanId) {
}
