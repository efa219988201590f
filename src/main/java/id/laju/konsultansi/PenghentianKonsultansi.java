package id.laju.konsultansi;

import java.time.Instant;
import java.time.LocalDate;

/** The order was given up. @param pihak PELANGGAN who withdrew, or BALAI @param uang dikembalikan or dimuka; null when nothing was billed */
record PenghentianKonsultansi(long permohonanId, String pihak, String alasan, String nomor, LocalDate tanggal, String uang, Instant pada, String oleh) {
}
