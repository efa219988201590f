package id.laju.proses;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A released version of a process or decision table. It never changes.
 *
 * @param satker whose variant; null: everybody's
 * @param nomor counted for each process and satker; what came with the program first is 0
 * @param jabatan who authorised it, with nama and nip; null for what came with the program
 * @param pengusul name of the person, or "Program"
 * @param usulan the proposal it came from; null for what came with the program
 */
public record Revisi(long id, String proses, String satker, int nomor, String definisiId, int versi, LocalDate tanggalEfektif, String jabatan,
        String nama, String nip, String alasan, String pengusul, String perilis, OffsetDateTime pada, UUID usulan) {
}
