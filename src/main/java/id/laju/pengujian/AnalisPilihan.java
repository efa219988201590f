package id.laju.pengujian;

import java.math.BigDecimal;

/**
 * Somebody who may be chosen to test.
 *
 * @param beban      workload points still on the table (LAB-018)
 * @param peringatan why this choice may leave nobody to verify or validate; null when all is well
 */
public record AnalisPilihan(String id, String nama, BigDecimal beban, String peringatan) {
}
