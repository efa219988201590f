package id.laju.pengujian;

import java.math.BigDecimal;

/**
 * What an analyst still has on the table (LAB-018): packages proposed or open, and their parameters.
 *
 * @param beban workload points of the parameters
 * @param pekanIni packages whose target lies between today and the end of this week
 * @param terlambat packages whose target is over
 */
public record BebanAnalis(String analis, int paket, int parameter, BigDecimal beban, int pekanIni, int terlambat) {

    static BebanAnalis kosong(String analis) {
        return new BebanAnalis(analis, 0, 0, BigDecimal.ZERO, 0, 0);
    }
}
