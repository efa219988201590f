package id.laju.pengujian;

import java.time.Instant;
import java.util.UUID;

/** A sample handed in before its order was paid. @param nomor of the receipt */
public record Titipan(long id, long sampelId, String satker, String nomor, String tempat, String kondisi, String jumlah, String kemasan,
        UUID foto, String diserahkan, String diterimaOleh, Instant diterimaPada) {
}
