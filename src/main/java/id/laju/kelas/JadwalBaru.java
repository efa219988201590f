package id.laju.kelas;

import java.time.LocalDate;

/** Other dates of a class. @param batas last day of registration */
record JadwalBaru(LocalDate mulai, LocalDate selesai, LocalDate batas) {
}
