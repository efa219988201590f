package id.laju.keputusan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision that was postponed.
 *
 * @param batas last moment of {@code sampai}
 * @param alasan what is missing, and why it takes longer
 * @param jawaban of the customer; null without
 * @param tindakan of PJ Sertifikasi: tinjau, perbaiki, uji, perpanjang or berhenti; null before
 */
public record Penundaan(long id, long keputusanId, long permohonanId, int ke, LocalDate sampai, Instant batas, Instant ingatkan, String alasan, String jawaban, Instant dijawab, String dijawabOleh,
        String tindakan, String tindakanAlasan, String tindakanOleh, Instant tindakanPada) {

    public boolean menunggu() {
        return dijawab == null && tindakan == null;
    }
}
