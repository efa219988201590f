package id.laju.kelas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CHK-087")
class HasilPesertaTest {

    private static HasilPeserta orang(String pre, String post) {
        return new HasilPeserta(null, pre == null ? null : new BigDecimal(pre), post == null ? null : new BigDecimal(post), false, 0);
    }

    @Test
    void gainIsAfterLessBeforeAndNormalisedByWhatCouldStillBeGained() {
        assertThat(orang("40.00", "70.00").kenaikan()).isEqualByComparingTo("30");
        assertThat(orang("40.00", "70.00").kenaikanTernormalisasi()).isEqualByComparingTo("0.50");
        assertThat(orang("70.00", "60.00").kenaikanTernormalisasi()).isEqualByComparingTo("-0.33");
    }

    @Test
    void whoKnewAllBeforeHasNoNormalisedGainAndWhoLeftOutATestHasNone() {
        assertThat(orang("100.00", "100.00").kenaikan()).isEqualByComparingTo("0");
        assertThat(orang("100.00", "100.00").kenaikanTernormalisasi()).isNull();
        assertThat(orang(null, "80.00").kenaikan()).isNull();
    }

    @Test
    void theClassHasTheMeansOfThoseWhoHaveResults() {
        HasilKelas kelas = new HasilKelas(List.of(orang("40.00", "70.00"), orang("50.00", null), orang("100.00", "100.00")));
        assertThat(kelas.pre()).isEqualByComparingTo("63.33");
        assertThat(kelas.post()).isEqualByComparingTo("85.00");
        assertThat(kelas.kenaikan()).isEqualByComparingTo("15.00");
        assertThat(kelas.kenaikanTernormalisasi()).isEqualByComparingTo("0.50");
    }

    @Test
    void marksAreOfAHundredWithTwoDecimals() {
        assertThat(TesService.nilai(2, 3)).isEqualByComparingTo("66.67");
        assertThat(TesService.nilai(0, 5)).isEqualByComparingTo("0");
        assertThat(TesService.nilai(7, 7)).isEqualByComparingTo("100");
        assertThat(HasilPeserta.tertulis(TesService.nilai(2, 3))).isEqualTo("66,67");
        assertThat(HasilPeserta.tertulis(null)).isEqualTo("-");
    }
}
