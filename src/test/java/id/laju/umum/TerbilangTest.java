package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {

    private static final List<String> SATUAN = List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh",
        "delapan", "sembilan");
    private static final Map<String, Long> KELOMPOK = Map.of("ribu", 1_000L, "juta", 1_000_000L, "miliar", 1_000_000_000L,
        "triliun", 1_000_000_000_000L);

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "20, dua puluh",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "1000, seribu",
        "1001, seribu satu",
        "2000, dua ribu",
        "11000, sebelas ribu",
        "21000, dua puluh satu ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "2111111, dua juta seratus sebelas ribu seratus sebelas",
        "1000000000, satu miliar",
        "1000000000000, satu triliun",
        "999999999999999, sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar "
            + "sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu "
            + "sembilan ratus sembilan puluh sembilan"})
    void angkaDalamKata(long angka, String kata) {
        assertThat(Terbilang.angka(angka)).isEqualTo(kata);
        assertThat(Terbilang.rupiah(BigDecimal.valueOf(angka))).isEqualTo(kata + " rupiah");
    }

    @Property(tries = 3000)
    void theWordsReadBackAreTheNumber(@ForAll @LongRange(max = 999_999_999_999_999L) long angka) {
        assertThat(baca(Terbilang.angka(angka))).isEqualTo(angka);
    }

    @Property
    void noSatuRatusAndNoDoubleBlank(@ForAll @LongRange(max = 999_999_999_999_999L) long angka) {
        assertThat(Terbilang.angka(angka)).doesNotContain("satu ratus", "satu puluh", "satu belas", "  ", "sejuta");
    }

    @Test
    void wholeRupiahWithDecimalsIsReadAndAFractionIsRefused() {
        assertThat(Terbilang.rupiah(new BigDecimal("1000.00"))).isEqualTo("seribu rupiah");
        assertThat(Terbilang.rupiah(new BigDecimal("-500"))).isEqualTo("minus lima ratus rupiah");
        assertThatThrownBy(() -> Terbilang.rupiah(new BigDecimal("0.5"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Terbilang.angka(1_000_000_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,zero", "11,eleven", "42,forty-two", "100,one hundred", "1000,one thousand", "1001015,one million one thousand fifteen", "5150000,five million one hundred fifty thousand", "-500,minus five hundred"})
    void readersOfEnglish(long angka, String kata) {
        assertThat(Terbilang.rupiah(BigDecimal.valueOf(angka), Locale.ENGLISH)).isEqualTo(kata + " rupiah");
        assertThat(Terbilang.rupiah(BigDecimal.valueOf(angka), Locale.forLanguageTag("id"))).isEqualTo(Terbilang.rupiah(BigDecimal.valueOf(angka)));
    }

    /** An independent reader: sums up word by word. */
    private static long baca(String kata) {
        long jumlah = 0;
        long bagian = 0;
        for (String k : kata.split(" ")) {
            switch (k) {
                case "sepuluh" -> bagian += 10;
                case "sebelas" -> bagian += 11;
                case "seratus" -> bagian += 100;
                case "belas" -> bagian += 10;
                case "puluh" -> bagian += 9 * (bagian % 10);
                case "ratus" -> bagian *= 100;
                case "seribu" -> jumlah += 1000;
                case "ribu", "juta", "miliar", "triliun" -> {
                    jumlah += bagian * KELOMPOK.get(k);
                    bagian = 0;
                }
                default -> bagian += SATUAN.indexOf(k);
            }
        }
        return jumlah + bagian;
    }
}
