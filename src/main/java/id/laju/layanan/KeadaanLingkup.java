package id.laju.layanan;

import java.time.Instant;
import java.time.LocalDate;

/** One entry in the history of a scope. @param sejak first day on which it holds */
public record KeadaanLingkup(KeadaanAkreditasi keadaan, LocalDate sejak, String alasan, String oleh, Instant pada) {
}
