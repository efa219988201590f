package id.laju.permohonan;

/** A request was cancelled or refused; published in the same transaction, so that quotation and bill end with it. */
public record PermohonanBerakhir(long permohonanId, String alasan) {
}
