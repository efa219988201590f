package id.laju.wbs;

import java.time.Instant;

/** The vault's own log. @param orang login name; {@code pelapor} and {@code sistem} beside them */
record Catatan(String orang, String tindakan, String teks, Instant pada) {
}
