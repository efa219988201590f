package id.laju.kalibrasi;

import java.time.LocalDate;
import java.util.List;

/**
 * A calibration as the calibrator typed it; numbers with decimal comma.
 *
 * @param tidakDapatDiuji reason; filled instead of the measurement
 * @param standar         ids of the reference standards that were used
 */
public record IsianKalibrasi(LocalDate tanggal, String suhu, String suhuU, String kelembapan, String kelembapanU, List<Long> standar, List<Titik> titik,
        String catatan, String tidakDapatDiuji) {

    /** @param pembacaan parted by semicolons */
    public record Titik(String nominal, String pembacaan, String ketidakpastian) {
    }
}
