package id.laju.layanan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a price; the amount of a version never changes. Exactly one of {@code parameterId} and {@code posId} is set.
 *
 * @param jumlah whole rupiah
 * @param satuan what the amount is for ("per sampel")
 * @param kode   item code in the regulation, may be null
 * @param berlakuSampai last day, null while open
 */
public record Tarif(Long id, Long parameterId, Long posId, BigDecimal jumlah, String satuan, String peraturan, String kode,
                    LocalDate berlakuDari, LocalDate berlakuSampai, String dicatatOleh, Instant dicatatPada) {
}
