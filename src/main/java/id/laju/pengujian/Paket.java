package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;

/** Parameters of one sample that one analyst tests until the target. @param putaran 1, or more for what is tested again. @param subkontraktor external laboratory that tests; null: in house */
public record Paket(long id, long sampelId, String satker, String analis, LocalDate target, int putaran, String status, String alasan,
        String dibuatOleh, Instant dibuatPada, Instant selesaiPada, String subkontraktor) {

    public boolean terbuka() {
        return status.equals("TERBUKA");
    }
}
