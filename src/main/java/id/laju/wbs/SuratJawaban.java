package id.laju.wbs;

import java.time.Instant;

/** The signed letter. */
record SuratJawaban(byte[] pdf, String penanda, Instant pada) {
}
