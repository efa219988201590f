package id.laju.mesin;

import java.time.Instant;
import java.util.Map;

/**
 * An open user task that somebody may do now.
 *
 * @param kasus business key, {@code SATKER/number}
 * @param layanan service of the case
 * @param ids local ids the task is about, such as {@code sampelId}
 * @param dibuat since when it is open, and its due date is counted
 * @param tenggat when it is late; null without a norm
 * @param pemegang who holds it; null while nobody does
 * @param atasNama absent colleague for whom the person would do it or does it; null in the own name
 */
public record TugasTerbuka(String tugasId, String kasus, String satker, String layanan, Map<String, Long> ids, Instant dibuat, Instant tenggat, String pemegang,
        String atasNama) {

    /** @throws IllegalStateException when the process has no such id, which is a fault of the model */
    public long id(String nama) {
        Long id = ids.get(nama);
        if (id == null) {
            throw new IllegalStateException("Tugas " + tugasId + " tidak membawa " + nama);
        }
        return id;
    }
}
