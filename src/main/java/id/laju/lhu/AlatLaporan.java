package id.laju.lhu;

import java.time.LocalDate;

/**
 * A result that was measured with an instrument, and its report; blind to whose sample it is.
 *
 * @param laporanId null while the sample belongs to no report
 * @param terbit    issued: a candidate for an amendment; else it can still be tested again
 */
record AlatLaporan(Long laporanId, String nomorLhu, boolean terbit, String kasus, String nomorOrder, String nomorAnalisa, String parameter, String hasil,
        LocalDate tanggal, String analis) {
}
