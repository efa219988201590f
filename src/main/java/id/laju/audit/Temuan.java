package id.laju.audit;

import java.time.Instant;

/**
 * What an audit found.
 *
 * @param nomor within the audit
 * @param acuan standard or regulation that is not met
 * @param auditor login name
 * @param lokasi number of the site; null where there is only one, as {@code lokasiNama}
 * @param ke how many deadlines it had; 0 before the sheet of findings is made, and for an observation
 * @param batas last moment for the corrective action; null as {@code ke} is 0
 * @param ingatkan when the customer is reminded of it
 * @param versi counts its changes by the team
 * @param diubahNama who wrote it last
 */
record Temuan(long id, long auditId, int nomor, Long butirId, String acuan, String klausul, String uraian, Kategori kategori, String auditor, String auditorNama, KeadaanTemuan keadaan, int ke,
        Instant batas, Instant ingatkan, Integer lokasi, String lokasiNama, int versi, String diubahNama) {

    public boolean perluPerbaikan() {
        return batas != null;
    }
}
