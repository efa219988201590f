package id.laju.kalibrasi;

import java.math.BigDecimal;
import java.util.List;

/**
 * The measurement behind a result.
 *
 * @param suhu      degree Celsius, {@code suhuU} its spread
 * @param kelembapan per cent relative humidity, {@code kelembapanU} its spread
 * @param nomorLk   accreditation whose CMC covers every point; null: outside the scope
 */
public record DataKalibrasi(String satuan, String dsi, BigDecimal suhu, BigDecimal suhuU, BigDecimal kelembapan, BigDecimal kelembapanU, String nomorLk,
        List<TitikHasil> titik, List<StandarDipakai> standar) {
}
