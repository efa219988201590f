package id.laju.pengujian;

import java.time.LocalDate;

/**
 * One result as an analyst typed it.
 *
 * @param hasil           number with qualifier, word, or list of organisms, one per line
 * @param tidakDapatDiuji reason; filled instead of a result
 * @param versi           version that the screen showed, 0 for none; null when it does not matter
 */
public record HasilIsian(String hasil, String ulangan, String ketidakpastian, String tidakDapatDiuji, String catatan, Long alatId,
        LocalDate tanggal, Integer versi) {

    boolean kosong() {
        return kosong(hasil) && kosong(tidakDapatDiuji);
    }

    static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
