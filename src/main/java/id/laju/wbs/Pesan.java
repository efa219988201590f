package id.laju.wbs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something said in the talk. @param dari PELAPOR, BALAI or SISTEM @param bukti readers' copies of files that came with it */
record Pesan(String dari, String teks, Instant pada, List<UUID> bukti) {
}
