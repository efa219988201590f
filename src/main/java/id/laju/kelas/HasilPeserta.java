package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Results of one person. @param pre null while not sent, as post; both of 100 */
public record HasilPeserta(PesertaKelas peserta, BigDecimal pre, BigDecimal post, boolean evaluasi, long hadir) {

    private static final BigDecimal PENUH = BigDecimal.valueOf(100);

    /** Post less pre; null without both. */
    public BigDecimal kenaikan() {
        return pre == null || post == null ? null : post.subtract(pre);
    }

    /** Of what could still be gained; null without both, and for somebody who knew all before. */
    public BigDecimal kenaikanTernormalisasi() {
        return kenaikan() == null || pre.compareTo(PENUH) == 0 ? null : kenaikan().divide(PENUH.subtract(pre), 2, RoundingMode.HALF_UP);
    }

    /** As forms show a mark. */
    static String tertulis(BigDecimal nilai) {
        return nilai == null ? "-" : nilai.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    static BigDecimal rata(java.util.List<BigDecimal> nilai) {
        return nilai.isEmpty() ? null : nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(nilai.size()), MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }
}
