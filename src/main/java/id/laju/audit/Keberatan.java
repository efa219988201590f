package id.laju.audit;

import java.time.Instant;

/** What a customer has against a member. @param putusan GANTI or TETAP; null until decided */
record Keberatan(long anggotaId, String nama, Fungsi fungsi, String alasan, Instant pada, String putusan, String alasanPutusan) {

    /** As staff read it. */
    public String putusanTertulis() {
        return putusan == null ? "Belum diputuskan." : ("GANTI".equals(putusan) ? "Diganti" : "Tetap") + (alasanPutusan == null ? "." : ": " + alasanPutusan);
    }
}
