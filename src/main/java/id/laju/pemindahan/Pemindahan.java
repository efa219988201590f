package id.laju.pemindahan;

import java.time.Instant;

/**
 * One act of taking running cases over to another version.
 *
 * @param satker whose variant; null: the shared model
 * @param dari definition. @param dariVersi its number
 * @param rencana JSON of {@link id.laju.mesin.RencanaPindah}
 * @param selesai when no case was left to try; null while it goes on
 */
record Pemindahan(long id, String proses, String satker, String dari, int dariVersi, String ke, int keVersi, String rencana, String alasan, String oleh,
        Instant dibuat, Instant selesai) {
}
