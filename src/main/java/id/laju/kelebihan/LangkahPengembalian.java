package id.laju.kelebihan;

import java.time.Instant;
import java.time.LocalDate;

/** One step of a refund. @param nomor of the letter that proves it; null for what the customer did */
public record LangkahPengembalian(long id, long kelebihanId, KeadaanPengembalian keadaan, String nomor, LocalDate tanggal, String catatan, Instant dicatat,
        String dicatatOleh) {
}
