package id.laju.penomoran;

import java.time.LocalDate;

/**
 * How numbers of one kind look from a day on.
 *
 * @param mulaiDari first number of the series; a yearly series starts with it only in the year of berlakuDari and with 1 afterwards
 */
public record PolaNomor(long id, String satker, String jenis, String pola, Ulang ulang, int mulaiDari, LocalDate berlakuDari) {

    /** When counting starts again. */
    public enum Ulang { TAHUNAN, TIDAK_PERNAH }

    public static PolaNomor baru(String satker, String jenis, String pola, Ulang ulang, int mulaiDari, LocalDate berlakuDari) {
        return new PolaNomor(0, satker, jenis, pola, ulang, mulaiDari, berlakuDari);
    }

    /** 0 for a series that never starts again. */
    int deret(LocalDate tanggal) {
        return ulang == Ulang.TAHUNAN ? tanggal.getYear() : 0;
    }

    int nomorPertama(LocalDate tanggal) {
        return ulang == Ulang.TAHUNAN && tanggal.getYear() != berlakuDari.getYear() ? 1 : mulaiDari;
    }
}
