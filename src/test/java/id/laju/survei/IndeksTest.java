package id.laju.survei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PermenPANRB 14/2017: exact arithmetic, rounded once, graded on the rounded value. */
@Tag("SRV-003")
class IndeksTest {

    private static final List<Mutu> MUTU = List.of(new Mutu("D", new BigDecimal("25.00"), "Tidak baik"), new Mutu("C", new BigDecimal("65.00"), "Kurang baik"),
            new Mutu("B", new BigDecimal("76.61"), "Baik"), new Mutu("A", new BigDecimal("88.31"), "Sangat baik"));

    private static Indeks hitung(long n, long... jumlah) {
        return Indeks.hitung(Arrays.stream(jumlah).mapToObj(j -> new Jumlah("u", j, n)).toList(), MUTU);
    }

    private static Indeks rata(String rata) {
        long seribu = new BigDecimal(rata).movePointRight(4).longValueExact();
        return hitung(10_000, seribu, seribu, seribu, seribu, seribu, seribu, seribu, seribu, seribu);
    }

    @ParameterizedTest
    @CsvSource({"4, 100.00, A", "1, 25.00, D", "3.5324, 88.31, A", "3.532, 88.30, B", "2.60, 65.00, C", "2.5996, 64.99, D", "2.5998, 65.00, C",
        "3.0644, 76.61, B", "3.0640, 76.60, C"})
    void theGradeFollowsTheRoundedIndex(String rata, BigDecimal indeks, String huruf) {
        assertThat(rata(rata).nilai()).isEqualTo(indeks);
        assertThat(rata(rata).mutu().huruf()).isEqualTo(huruf);
    }

    @Test
    void anObservedYearGivesItsKnownIndex() {
        Indeks indeks = hitung(29, 105, 101, 100, 116, 102, 105, 106, 105, 115);
        assertThat(indeks.nilai()).isEqualTo(new BigDecimal("91.48"));
        assertThat(indeks.mutu()).isEqualTo(MUTU.get(3));
        assertThat(indeks.rincian().get(0).nrr()).isEqualTo(new BigDecimal("3.621"));
    }

    @Test
    void everyElementWeighsTheSameHoweverManyAnsweredIt() {
        // means 4 and 1, answered by 1 and by 1000 people
        assertThat(Indeks.hitung(List.of(new Jumlah("a", 4, 1), new Jumlah("b", 1000, 1000)), MUTU).nilai()).isEqualTo(new BigDecimal("62.50"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "5, 1", "3, 4"})
    void sumsThatNoAnswersCanGiveAreRefused(long jumlah, long n) {
        assertThatThrownBy(() -> new Jumlah("u", jumlah, n)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Jumlah>> rincian() {
        return Arbitraries.longs().between(1, 5000).flatMap(n -> Arbitraries.longs().between(n, 4 * n).map(j -> new Jumlah("u", j, n))).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300)
    void theIndexIsNeverFurtherFromTheTrueMeanThanHalfACent(@ForAll("rincian") List<Jumlah> rincian) {
        double benar = 25 * rincian.stream().mapToDouble(j -> (double) j.nilai() / j.responden()).average().orElseThrow();
        assertThat(Indeks.hitung(rincian, MUTU).nilai().doubleValue()).isBetween(benar - 0.0050001, benar + 0.0050001).isBetween(25.0, 100.0);
    }

    @Property(tries = 100)
    void theOrderOfTheElementsDoesNotMatter(@ForAll("rincian") List<Jumlah> rincian) {
        List<Jumlah> terbalik = new java.util.ArrayList<>(rincian);
        Collections.reverse(terbalik);
        assertThat(Indeks.hitung(terbalik, MUTU).nilai()).isEqualTo(Indeks.hitung(rincian, MUTU).nilai());
    }

    @Property(tries = 200)
    void theIndexLiesBetweenItsWorstAndItsBestElement(@ForAll("rincian") List<Jumlah> rincian) {
        List<BigDecimal> unsur = rincian.stream().map(j -> Indeks.hitung(List.of(j), MUTU).nilai()).sorted().toList();
        assertThat(Indeks.hitung(rincian, MUTU).nilai()).isBetween(unsur.get(0), unsur.get(unsur.size() - 1));
    }

    @Property(tries = 50)
    void aPerfectScoreIsAHundredForAnyNumberOfElements(@ForAll("banyak") int unsur) {
        assertThat(Indeks.hitung(IntStream.range(0, unsur).mapToObj(i -> new Jumlah("u", 28, 7)).toList(), MUTU).nilai()).isEqualTo(new BigDecimal("100.00"));
    }

    @Provide
    Arbitrary<Integer> banyak() {
        return Arbitraries.integers().between(1, 15);
    }
}
