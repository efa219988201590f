package id.laju.pengujian;

import java.time.LocalDate;

/** Instrument and date of the batch on the table. @param alatId null: without instrument */
record TumpukanUji(String parameter, String metode, Long alatId, LocalDate tanggal) {
}
