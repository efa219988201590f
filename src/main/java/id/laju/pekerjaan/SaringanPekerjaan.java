package id.laju.pekerjaan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which steps a list shows.
 *
 * @param orang whose finished tasks; null in the list of late steps
 * @param satker whose late steps; null in the list of finished tasks
 * @param kantor false hides customers, also from the search
 * @param peran only steps of this role; null for all
 * @param dari first day, in the zone of the case's satker; null for no limit
 */
record SaringanPekerjaan(String orang, List<String> satker, boolean kantor, String peran, LocalDate dari, LocalDate sampai, Instant kini) {
}
