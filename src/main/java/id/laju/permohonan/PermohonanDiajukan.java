package id.laju.permohonan;

/** A request was submitted; published in the same transaction, before its process begins. @param pembuat user who typed it */
public record PermohonanDiajukan(long permohonanId, long pembuat) {
}
