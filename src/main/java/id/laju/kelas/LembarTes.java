package id.laju.kelas;

import java.math.BigDecimal;
import java.time.Instant;

/** One person's sheet of one test. @param dikirim null while it is filled in */
public record LembarTes(long id, long kelasId, long pesertaId, Tahap tahap, Instant dimulai, Instant dikirim, Integer benar, Integer jumlah, BigDecimal nilai) {
}
