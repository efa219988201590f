package id.laju.pemantauan;

import java.time.Instant;

/** Something that a person did in a case. @param organisasi customer of the case; @param nomor of order or pre-order, null for cases that are no request */
public record BarisHistory(Instant pada, String pelaku, String nama, String langkah, String kasus, String satker, String nomor, String organisasi) {
}
