package id.laju.kalibrasi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read at an instrument at the customer's site.
 *
 * @param standar ids of the reference standards that were used
 */
public record BacaanLapangan(Kepala kepala, List<Titik> titik, List<Long> standar) {

    /** @param petugas login name of whoever measured @param tidakDapat why there are no readings; null with readings */
    public record Kepala(long id, long sampelId, String petugas, LocalDate tanggal, BigDecimal suhu, BigDecimal suhuU, BigDecimal kelembapan, BigDecimal kelembapanU, String tidakDapat,
            Instant dicatat, String dicatatOleh) {
    }

    /** @param ketidakpastian null until the balai has worked it out */
    public record Titik(BigDecimal nominal, String pembacaan, BigDecimal ketidakpastian) {
    }
}
