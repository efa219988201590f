package id.laju.penawaran;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was agreed with the customer about the work at the site (INS-004).
 *
 * @param mulai first day, in the satker's zone
 * @param selesai last day; null for a single one
 * @param kontakNama whom the officers call at the site
 * @param catatan for the schedule; may be null
 */
public record RincianOrder(long permohonanId, LocalDate mulai, LocalDate selesai, String kontakNama, String kontakWa, String catatan, String oleh, Instant pada) {
}
