package id.laju.konsultansi;

import java.time.Instant;
import java.time.LocalDate;

/** The customer withdrew. @param uang dikembalikan or dimuka; null when nothing was billed */
record PenghentianKonsultansi(long permohonanId, String alasan, String nomor, LocalDate tanggal, String uang, Instant pada, String oleh) {
}
