package id.laju.permohonan;

import java.time.Instant;
import java.util.UUID;

/**
 * One LHU to be: the samples that will stand in it, its number, document and signer.
 *
 * @param asalId report whose samples this one repeats with corrections; null for the first report of its samples
 * @param kasus  case in which a corrected report is made; null: that of its request
 */
public record Laporan(long id, long permohonanId, String satker, int urutan, String nomorLhu, UUID dokumenId, String penandaTangan,
        Instant dirilis, Long asalId, String kasus) {

    /** The report that the samples belong to. */
    public long pemilikSampel() {
        return asalId == null ? id : asalId;
    }
}
