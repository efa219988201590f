package id.laju.lhu;

import java.time.LocalDate;

/**
 * A result that was measured with an instrument or a reference standard, and its report; blind to whose sample it is.
 *
 * @param laporanId null while the sample belongs to no report
 * @param nomorLhu  of the report in force; null for a result that no report prints yet
 * @param terbit    printed in the report in force: a candidate for an amendment; else it can still be tested again
 */
public record AlatLaporan(Long laporanId, String nomorLhu, boolean terbit, String kasus, String nomorOrder, String nomorAnalisa, String parameter, String hasil,
        LocalDate tanggal, String analis) {
}
