package id.laju.sertifikasi;

import java.time.Instant;
import java.util.UUID;

/**
 * A document as it was handed in; the newest version of its code counts.
 *
 * @param nomor where the document asks for one
 * @param karyawan numbers of staff as JSON, null where they are not asked for
 */
public record DokumenSertifikasi(long id, long permohonanId, String kode, int versi, UUID berkasId, String nomor, String karyawan, String oleh, Instant pada) {
}
