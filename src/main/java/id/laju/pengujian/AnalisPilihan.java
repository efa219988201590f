package id.laju.pengujian;

import java.math.BigDecimal;

/**
 * Somebody who may be chosen to test.
 *
 * @param kerja what is still on the table (LAB-018)
 * @param berhalangan until when the person is absent and who does the work meanwhile; null when present
 * @param peringatan why this choice may leave nobody to verify or validate; null when all is well
 */
public record AnalisPilihan(String id, String nama, BebanAnalis kerja, String berhalangan, String peringatan) {

    /** Workload points. */
    public BigDecimal beban() {
        return kerja.beban();
    }
}
