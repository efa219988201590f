package id.laju.sertifikasi;

import java.util.UUID;

/**
 * One part of a request as the verification lists it (CRT-033).
 *
 * @param bidang code of the document, or part of the request as a note of correction names it
 * @param unggahan an upload, else something that was typed
 * @param dokumenId version of the upload; null when there is none
 * @param rincian number, notary, numbers of staff: what goes with the file; null for nothing
 * @param keadaan {@code terlampir}, {@code terisi} or {@code -}: what there is now
 * @param keterangan the same as papers say it: what was found wrong with it instead (STS-017)
 * @param sesuai verdict that still holds; null when it has to be judged
 * @param diminta what was to be corrected here since it was judged last, whether a new version came or not; null for nothing
 * @param tanggapan what the customer said to the last note; null for nothing
 */
public record BarisPeriksa(String bidang, boolean unggahan, String nama, boolean wajib, Long dokumenId, UUID berkasId, String berkasNama, String rincian, String keadaan, String keterangan, Boolean sesuai,
        String diminta, String tanggapan) {

    /** Nothing was handed in although it has to be. */
    boolean kurang() {
        return unggahan && wajib && berkasId == null;
    }
}
