package id.laju.sertifikasi;

import java.time.LocalDate;

/** How a satker's quality system names a form. @param revisi null when the paper bears none @param tanggal of that revision; null when the paper bears none */
public record KodeFormulir(String kode, String revisi, LocalDate tanggal) {
}
