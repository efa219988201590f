package id.laju.kalibrasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate states mean and correction to the last digit of the uncertainty, rounded once. */
class TitikHasilTest {

    private static TitikHasil titik(String nominal, String pembacaan, String u) {
        return new TitikHasil(new BigDecimal(nominal), pembacaan, null, null, new BigDecimal(u), null);
    }

    @ParameterizedTest
    @CsvSource({
        "50,      50.01; 50.02; 50.01,   0.02,  50.01,  -0.01",
        "50,      50.01; 50.02; 50.01,   0.013, 50.013, -0.013",
        "0,       0.00; 0.00; 0.01,      0.02,  0.00,   0.00",
        // 50.01466...: by way of 50.015 it would become 50.02
        "50,      50.01; 50.017; 50.017, 0.02,  50.01,  -0.01",
        "100.004, 100.0,                 0.12,  100.00, 0.00",
        "-20,     -20.6; -20.4,          0.5,   -20.5,  0.5",
        "2000,    2003; 2004,            12,    2004,   -4"})
    void isRoundedToTheUncertainty(String nominal, String pembacaan, String u, String rata, String koreksi) {
        TitikHasil t = titik(nominal, pembacaan, u);
        assertThat(t.rataTercetak()).isEqualTo(new BigDecimal(rata));
        assertThat(t.koreksiTercetak()).isEqualTo(new BigDecimal(koreksi));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 1", "0.020, 2", "0.0125, 3", "12, 2", "120, 2", "1.0, 2", "10.5, 3", "125, 3"})
    void zerosAtTheEndCountBehindTheCommaOnly(String u, int banyak) {
        assertThat(TitikHasil.angkaPenting(new BigDecimal(u))).isEqualTo(banyak);
    }
}
