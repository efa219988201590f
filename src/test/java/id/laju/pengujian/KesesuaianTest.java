package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.pengujian.Kesesuaian.Aturan;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of conformity (rules 7.8.6): exact values, qualified values, three rules. */
class KesesuaianTest {

    @ParameterizedTest(name = "{0}: {1} against [{2}; {3}], U {4} -> {5}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "SEDERHANA|0,01|-|0,01|-|MEMENUHI",
        "SEDERHANA|0,010001|-|0,01|-|TIDAK_MEMENUHI",
        "SEDERHANA|97|94|-|-|MEMENUHI",
        "SEDERHANA|94|94|-|-|MEMENUHI",
        "SEDERHANA|93,999|94|-|-|TIDAK_MEMENUHI",
        "SEDERHANA|7,0|6,5|8,5|-|MEMENUHI",
        "SEDERHANA|8,6|6,5|8,5|-|TIDAK_MEMENUHI",
        "SEDERHANA|6,4|6,5|8,5|-|TIDAK_MEMENUHI",
        "SEDERHANA|7|-|-|-|-",
        "SEDERHANA|<0,001|-|0,01|-|MEMENUHI",
        "SEDERHANA|<0,1|-|0,01|-|TIDAK_DAPAT_DIPUTUSKAN",
        "SEDERHANA|<0,01|-|0,01|-|MEMENUHI",
        "SEDERHANA|<=0,01|-|0,01|-|MEMENUHI",
        "SEDERHANA|>10|-|10|-|TIDAK_MEMENUHI",
        "SEDERHANA|>=10|-|10|-|TIDAK_DAPAT_DIPUTUSKAN",
        "SEDERHANA|>9|-|10|-|TIDAK_DAPAT_DIPUTUSKAN",
        "SEDERHANA|>100|94|-|-|MEMENUHI",
        "SEDERHANA|>=94|94|-|-|MEMENUHI",
        "SEDERHANA|<94|94|-|-|TIDAK_MEMENUHI",
        "SEDERHANA|<=94|94|-|-|TIDAK_DAPAT_DIPUTUSKAN",
        "SEDERHANA|<3|6,5|8,5|-|TIDAK_MEMENUHI",
        "SEDERHANA|<7|6,5|8,5|-|TIDAK_DAPAT_DIPUTUSKAN",
        "SEDERHANA|2,5x10^3|-|1x10^4|-|MEMENUHI",
        "JAGA|0,008|-|0,01|0,002|MEMENUHI",
        "JAGA|0,0081|-|0,01|0,002|TIDAK_MEMENUHI",
        "JAGA|96|94|-|2|MEMENUHI",
        "JAGA|95,9|94|-|2|TIDAK_MEMENUHI",
        "JAGA|0,008|-|0,01|-|TIDAK_DAPAT_DIPUTUSKAN",
        "JAGA|<0,001|-|0,01|-|MEMENUHI",
        "JAGA|<0,009|-|0,01|0,002|TIDAK_DAPAT_DIPUTUSKAN",
        "EMPAT_TINGKAT|8|-|10|2|MEMENUHI",
        "EMPAT_TINGKAT|8,1|-|10|2|MEMENUHI_BERSYARAT",
        "EMPAT_TINGKAT|10|-|10|2|MEMENUHI_BERSYARAT",
        "EMPAT_TINGKAT|10,1|-|10|2|TIDAK_BERSYARAT",
        "EMPAT_TINGKAT|12|-|10|2|TIDAK_BERSYARAT",
        "EMPAT_TINGKAT|12,1|-|10|2|TIDAK_MEMENUHI",
        "EMPAT_TINGKAT|96|94|-|2|MEMENUHI",
        "EMPAT_TINGKAT|95|94|-|2|MEMENUHI_BERSYARAT",
        "EMPAT_TINGKAT|94|94|-|2|MEMENUHI_BERSYARAT",
        "EMPAT_TINGKAT|93|94|-|2|TIDAK_BERSYARAT",
        "EMPAT_TINGKAT|92|94|-|2|TIDAK_BERSYARAT",
        "EMPAT_TINGKAT|91,9|94|-|2|TIDAK_MEMENUHI",
        "EMPAT_TINGKAT|<8|-|10|2|MEMENUHI",
        "EMPAT_TINGKAT|<9|-|10|2|TIDAK_DAPAT_DIPUTUSKAN",
        "EMPAT_TINGKAT|>12|-|10|2|TIDAK_MEMENUHI",
    })
    void verdicts(Aturan aturan, String hasil, String bawah, String atas, String u, Kesesuaian harus) {
        AngkaHasil x = AngkaHasil.urai("hasil", hasil);
        assertThat(Kesesuaian.nilai(aturan, x.kualifikasi(), x.nilai(), angka(bawah), angka(atas), angka(u))).isEqualTo(harus);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"negatif,negatif,MEMENUHI", "Positif,negatif,TIDAK_MEMENUHI", "keruh,jernih,TIDAK_DAPAT_DIPUTUSKAN", "positif,-,-"})
    void words(String hasil, String syarat, Kesesuaian harus) {
        assertThat(Kesesuaian.teks(hasil, syarat, List.of("negatif", "positif"))).isEqualTo(harus);
    }

    @Property
    void aHigherValueIsNeverBetterAgainstAnUpperLimit(@ForAll Aturan aturan, @ForAll("angka") BigDecimal x, @ForAll("angka") BigDecimal lebih,
            @ForAll("angka") BigDecimal batas, @ForAll("angka") BigDecimal u) {
        assertThat(tepat(aturan, x.add(lebih), batas, u)).isGreaterThanOrEqualTo(tepat(aturan, x, batas, u));
    }

    @Property
    void theGuardedRuleIsStricterThanTheSimpleOne(@ForAll("angka") BigDecimal x, @ForAll("angka") BigDecimal batas, @ForAll("angka") BigDecimal u) {
        if (tepat(Aturan.JAGA, x, batas, u) == Kesesuaian.MEMENUHI) {
            assertThat(tepat(Aturan.SEDERHANA, x, batas, u)).isEqualTo(Kesesuaian.MEMENUHI);
            assertThat(tepat(Aturan.EMPAT_TINGKAT, x, batas, u)).isEqualTo(Kesesuaian.MEMENUHI);
        }
    }

    @Property
    void withoutUncertaintyAllRulesAgree(@ForAll("angka") BigDecimal x, @ForAll("angka") BigDecimal batas) {
        assertThat(List.of(tepat(Aturan.JAGA, x, batas, BigDecimal.ZERO), tepat(Aturan.EMPAT_TINGKAT, x, batas, BigDecimal.ZERO)))
            .containsOnly(tepat(Aturan.SEDERHANA, x, batas, BigDecimal.ZERO));
    }

    @Property
    void aLowerLimitIsTheMirrorOfAnUpperOne(@ForAll Aturan aturan, @ForAll Kualifikasi k, @ForAll("angka") BigDecimal x, @ForAll("angka") BigDecimal batas,
            @ForAll("angka") BigDecimal u) {
        assertThat(Kesesuaian.nilai(aturan, k, x, batas, null, u)).isEqualTo(Kesesuaian.nilai(aturan, k.cermin(), x.negate(), null, batas.negate(), u));
    }

    /** What is decided for a qualified value holds for every value it may stand for. */
    @Property
    void aQualifiedVerdictHoldsForAllItMayBe(@ForAll Aturan aturan, @ForAll Kualifikasi k, @ForAll("angka") BigDecimal x, @ForAll("angka") BigDecimal jauh,
            @ForAll("angka") BigDecimal bawah, @ForAll("angka") BigDecimal lebar, @ForAll("angka") BigDecimal u) {
        BigDecimal atas = bawah.add(lebar);
        Kesesuaian putusan = Kesesuaian.nilai(aturan, k, x, bawah, atas, u);
        BigDecimal mungkin = switch (k) {
            case TEPAT -> x;
            case KURANG -> x.subtract(jauh).subtract(new BigDecimal("0.000001"));
            case KURANG_SAMA -> x.subtract(jauh);
            case LEBIH -> x.add(jauh).add(new BigDecimal("0.000001"));
            case LEBIH_SAMA -> x.add(jauh);
        };
        if (putusan != Kesesuaian.TIDAK_DAPAT_DIPUTUSKAN) {
            assertThat(Kesesuaian.nilai(aturan, Kualifikasi.TEPAT, mungkin, bawah, atas, u)).isEqualTo(putusan);
        }
    }

    @Provide
    Arbitrary<BigDecimal> angka() {
        return Arbitraries.oneOf(Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(1),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000")).ofScale(4));
    }

    private static Kesesuaian tepat(Aturan aturan, BigDecimal x, BigDecimal batas, BigDecimal u) {
        return Kesesuaian.nilai(aturan, Kualifikasi.TEPAT, x, null, batas, u);
    }

    private static BigDecimal angka(String teks) {
        return teks == null ? null : AngkaHasil.urai("x", teks).nilai();
    }
}
