package id.laju.kalibrasi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One measured point; all values in the unit of the measurement.
 *
 * @param nominal        value realised by the reference standard
 * @param pembacaan      readings of the instrument as typed, parted by semicolons
 * @param rata           mean of the readings
 * @param koreksi        nominal less mean: what is added to a reading
 * @param ketidakpastian expanded, k = 2
 * @param cmc            smallest uncertainty of the accredited scope here; null outside it
 */
public record TitikHasil(BigDecimal nominal, String pembacaan, BigDecimal rata, BigDecimal koreksi, BigDecimal ketidakpastian, BigDecimal cmc) {

    public List<String> semuaPembacaan() {
        return Arrays.stream(pembacaan.split(";")).map(String::strip).toList();
    }
}
