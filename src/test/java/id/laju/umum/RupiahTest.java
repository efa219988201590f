package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource({"0, Rp 0", "999, Rp 999", "1000, Rp 1.000", "1234000, Rp 1.234.000", "-50000, -Rp 50.000",
        "999999999999999, Rp 999.999.999.999.999", "1000.00, Rp 1.000"})
    void ditulisDenganTitik(BigDecimal nilai, String teks) {
        assertThat(Rupiah.tulis(nilai)).isEqualTo(teks);
    }

    @Test
    void aFractionOfARupiahIsNeverRoundedSilently() {
        assertThatThrownBy(() -> Rupiah.tulis(new BigDecimal("10.5"))).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(max = 999_999_999_999_999L) long nilai) {
        assertThat(Rupiah.baca(Rupiah.tulis(BigDecimal.valueOf(nilai)))).contains(BigDecimal.valueOf(nilai));
    }

    @ParameterizedTest
    @CsvSource(value = {"1234000|1234000", "Rp. 1.234.000,00|1234000", "rp1.234.000,-|1234000", " IDR 500 |500"}, delimiter = '|')
    void commonSpellingsAreRead(String teks, BigDecimal nilai) {
        assertThat(Rupiah.baca(teks)).contains(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.23", "1,50", "-5", "1.234.00", "1e6", "9999999999999999"})
    void whatIsNoAmountInRupiahIsNotGuessed(String teks) {
        assertThat(Rupiah.baca(teks)).isEmpty();
    }
}
