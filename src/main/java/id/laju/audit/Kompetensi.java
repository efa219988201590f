package id.laju.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is competent for a part in teams.
 *
 * @param nama of the person; null before it is stored
 * @param skema null: all schemes
 * @param lingkup product or field; null: all
 * @param bukti training or letter it rests on
 */
public record Kompetensi(Long id, String satker, String staf, String nama, Fungsi fungsi, String skema, String lingkup, LocalDate berlakuDari, LocalDate berlakuSampai, String bukti, UUID berkasId) {

    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(berlakuDari) && (berlakuSampai == null || !hari.isAfter(berlakuSampai));
    }
}
