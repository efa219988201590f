package id.laju.audit;

import java.time.Instant;

/** What a customer has against a member. @param putusan GANTI or TETAP; null until decided */
record Keberatan(long anggotaId, String nama, Fungsi fungsi, String alasan, Instant pada, String putusan, String alasanPutusan) {
}
