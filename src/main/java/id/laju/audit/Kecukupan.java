package id.laju.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One round of the adequacy audit.
 *
 * @param putusan memadai, perhatian (stage 1: ready, with what stage 2 has to look at) or kurang
 * @param versi of what the customer types; a page that knows an older one overwrites nothing
 * @param dijawab when the customer sent it; null while it is being typed
 */
public record Kecukupan(long permohonanId, int putaran, String putusan, String catatan, String oleh, Instant pada, UUID dokumenId, String jawaban, int versi, Instant dijawab, String dijawabOleh) {

    /** Good enough to go on. */
    public boolean memadai() {
        return !"kurang".equals(putusan);
    }

    public boolean perhatian() {
        return "perhatian".equals(putusan);
    }

    String ditulis() {
        return perhatian() ? "Dokumen memadai, dengan hal yang diperhatikan pada audit tahap 2" : memadai() ? "Dokumen memadai" : "Dokumen belum memadai";
    }

    /** The customer has to complete something. */
    public boolean menunggu() {
        return !memadai() && dijawab == null;
    }
}
