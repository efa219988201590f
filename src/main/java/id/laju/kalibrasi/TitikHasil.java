package id.laju.kalibrasi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * One measured point; all values in the unit of the measurement.
 *
 * @param nominal        value realised by the reference standard
 * @param pembacaan      readings of the instrument as typed, parted by semicolons
 * @param rata           mean of the readings
 * @param koreksi        nominal less mean: what is added to a reading
 * @param ketidakpastian expanded, k = 2, with at most two significant digits; null only while a reading from the site waits for it
 * @param cmc            smallest uncertainty of the accredited scope here; null outside it
 */
public record TitikHasil(BigDecimal nominal, String pembacaan, BigDecimal rata, BigDecimal koreksi, BigDecimal ketidakpastian, BigDecimal cmc) {

    public List<String> semuaPembacaan() {
        return Arrays.stream(pembacaan.split(";")).map(String::strip).toList();
    }

    TitikHasil diluarLingkup() {
        return new TitikHasil(nominal, pembacaan, rata, koreksi, ketidakpastian, null);
    }

    /** As certificates state it: to the last digit of its uncertainty (ILAC-P14, 5.4), rounded once. */
    public BigDecimal rataTercetak() {
        return jumlah().divide(banyak(), desimal(), RoundingMode.HALF_EVEN);
    }

    /** The same for the correction, from the readings themselves. */
    public BigDecimal koreksiTercetak() {
        return nominal.multiply(banyak()).subtract(jumlah()).divide(banyak(), desimal(), RoundingMode.HALF_EVEN);
    }

    /** How many digits of the uncertainty say something; its zeros at the end do behind the comma only. */
    static int angkaPenting(BigDecimal u) {
        return u.scale() > 0 ? u.precision() : u.stripTrailingZeros().precision();
    }

    private int desimal() {
        return Math.max(ketidakpastian.scale(), 0);
    }

    private BigDecimal banyak() {
        return BigDecimal.valueOf(semuaPembacaan().size());
    }

    private BigDecimal jumlah() {
        return semuaPembacaan().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
