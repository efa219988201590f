package id.laju.dokumen;

import java.time.LocalDate;

/**
 * What stands in the head of a controlled form.
 *
 * @param lembaga whose form it is
 * @param revisi null when the paper bears none, as {@code tanggal}
 */
public record Formulir(String lembaga, String kode, String revisi, LocalDate tanggal) {
}
