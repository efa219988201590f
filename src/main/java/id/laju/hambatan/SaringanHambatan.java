package id.laju.hambatan;

import java.time.Instant;
import java.util.List;

/**
 * Which steps count. What is open counts whatever the period; what ended counts when it did so within it.
 *
 * @param satker never empty
 * @param versi number of one version; null for all versions
 * @param varian satker whose own model that version is; null for the model of everybody
 * @param sampai exclusive
 */
record SaringanHambatan(String proses, List<String> satker, Integer versi, String varian, Instant dari, Instant sampai, Instant kini) {
}
