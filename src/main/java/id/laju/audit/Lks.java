package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Laporan Ketidaksesuaian: the sheet of findings.
 *
 * @param tanggal last day of the audit, from which deadlines count
 * @param wakilNama who signed for the company; null while nobody did
 * @param cara DI_TEMPAT, PORTAL or TANPA (nobody signed in time); null while it waits for the signature
 * @param dokumenId null until it is issued
 */
record Lks(long auditId, LocalDate tanggal, String wakilNama, String wakilJabatan, String cara, Instant ditandatangani, String oleh, Instant disusun, String disusunOleh, String nomor,
        UUID dokumenId) {

    public boolean terbit() {
        return dokumenId != null;
    }
}
