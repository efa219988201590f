package id.laju.wbs;

import java.time.Instant;

record Konsep(String teks, String penyusun, Instant pada) {
}
