package id.laju.pemantauan;

import java.util.List;

/**
 * Which cases a list shows.
 *
 * @param satker of the office; null in a customer's list
 * @param pelangganId of the organisation; null in the office's list
 * @param keadaan BERJALAN, SELESAI; null for both
 * @param tahun of Ajukan, in the zone of the satker; null for all
 */
record SaringanKasus(List<String> satker, Long pelangganId, String keadaan, Integer tahun) {

    static final String BERJALAN = "BERJALAN";
    static final String SELESAI = "SELESAI";

    static SaringanKasus pelanggan(long pelangganId, String keadaan, Integer tahun) {
        return new SaringanKasus(null, pelangganId, keadaan, tahun);
    }

    static SaringanKasus balai(List<String> satker, String keadaan, Integer tahun) {
        return new SaringanKasus(satker, null, keadaan, tahun);
    }
}
