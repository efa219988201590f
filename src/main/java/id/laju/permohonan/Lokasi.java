package id.laju.permohonan;

import java.time.LocalDate;

/**
 * Where and when the balai shall work at the customer's site.
 *
 * @param mulai first day the customer wishes for
 * @param selesai last day; null for a single one
 * @param uraian the work in the customer's words, for what is not entered as samples or instruments (CAL-009)
 * @param akses entry to the site and safety there; may be null
 */
public record Lokasi(long permohonanId, String alamat, String kota, String kontakNama, String kontakWa, LocalDate mulai, LocalDate selesai,
        String uraian, String akses) {
}
