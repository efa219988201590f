package id.laju.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One round of the adequacy audit.
 *
 * @param putusan memadai or kurang
 * @param versi of what the customer types; a page that knows an older one overwrites nothing
 * @param dijawab when the customer sent it; null while it is being typed
 */
public record Kecukupan(long permohonanId, int putaran, String putusan, String catatan, String oleh, Instant pada, UUID dokumenId, String jawaban, int versi, Instant dijawab, String dijawabOleh) {

    public boolean memadai() {
        return "memadai".equals(putusan);
    }

    /** The customer has to complete something. */
    public boolean menunggu() {
        return !memadai() && dijawab == null;
    }
}
