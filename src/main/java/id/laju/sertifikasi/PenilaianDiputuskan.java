package id.laju.sertifikasi;

/**
 * A surveillance or renewal that was asked for is decided; published in the transaction of the decision.
 *
 * @param dipertahankan the certificate is kept, or a new one granted
 * @param dasar number of the decision
 */
public record PenilaianDiputuskan(long permohonanId, boolean dipertahankan, String alasan, String dasar, String oleh) {
}
