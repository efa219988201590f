package id.laju.pengujian;

import java.time.LocalDate;

/** One open result on the table. @param alasan why it is tested again; null in the first round */
record BarisLembar(long paketId, long pilihanId, long sampelId, String nomorAnalisa, LocalDate target, int putaran, String alasan) {
}
