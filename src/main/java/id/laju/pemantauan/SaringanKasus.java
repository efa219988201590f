package id.laju.pemantauan;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which cases a list shows.
 *
 * @param satker of the office; null in a customer's list
 * @param pelangganId of the organisation; null in the office's list
 * @param keadaan BERJALAN, SELESAI, BARU (no order yet), PROSES (order that is worked on), DIKIRIM (running, a report is with the customer), TERBIT
 *     (over, all reports are), TERLAMBAT (later than promised, running or not); null for all
 * @param tahun of Ajukan, in the zone of the satker; null for all
 * @param kini the moment by which a running case is late; null in a customer's list
 */
record SaringanKasus(List<String> satker, Long pelangganId, String keadaan, Integer tahun, Instant kini) {

    static final String BERJALAN = "BERJALAN";
    static final String SELESAI = "SELESAI";
    static final Set<String> PILIHAN = Set.of(BERJALAN, SELESAI, "TERLAMBAT");

    static SaringanKasus pelanggan(long pelangganId, String keadaan, Integer tahun) {
        return new SaringanKasus(null, pelangganId, keadaan, tahun, null);
    }

    static SaringanKasus balai(List<String> satker, String keadaan, Integer tahun, Instant kini) {
        return new SaringanKasus(satker, null, keadaan, tahun, kini);
    }
}
