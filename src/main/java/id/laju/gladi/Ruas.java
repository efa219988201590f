package id.laju.gladi;

import java.time.Instant;

/** A stretch of a case by one version of its model. @param sampai when it went over to the next one; null for the last */
record Ruas(GrafModel graf, int versi, Instant sampai) {

    /** The step was begun before the end of this stretch; what ended there by another version was never part of it. */
    boolean memuat(Jejak j) {
        return sampai == null || !j.dibuat().isAfter(sampai) && (!j.proses().equals(graf.kunci) || j.versi() == versi || masihTerbuka(j));
    }

    /** The case went over while it stood at the step. */
    boolean masihTerbuka(Jejak j) {
        return sampai != null && (j.selesai() == null || j.selesai().isAfter(sampai));
    }
}
