package id.laju.sertifikasi;

import java.time.LocalDate;

/** Number and date that the customer gives a letter of its own before it is printed (CRT-021). */
public record SuratCetak(long permohonanId, String kode, String nomor, LocalDate tanggal) {
}
