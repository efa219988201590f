package id.laju.penomoran;

import java.time.LocalDate;
import java.util.UUID;

/** A kind of its own for each test, so that its series begins at 1. */
final class DeretUji {

    private DeretUji() {
    }

    static String jenis() {
        String acak = UUID.randomUUID().toString().replaceAll("[^0-9a-f]", "");
        return "UJI_" + acak.chars().limit(16).collect(StringBuilder::new, (b, c) -> b.append((char) ('A' + c % 16)), StringBuilder::append);
    }

    /** From 21 November 2026 on, the day these tests stand on. */
    static void buka(PolaNomorService pola, String jenis, String bentuk) {
        pola.simpan(PolaNomor.baru("bspji-palembang", jenis, bentuk, PolaNomor.Ulang.TAHUNAN, 1, LocalDate.of(2026, 11, 21)), "uji");
    }
}
