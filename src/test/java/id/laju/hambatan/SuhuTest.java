package id.laju.hambatan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuhuTest {

    @ParameterizedTest
    @CsvSource({"0,60,1", "30,60,1", "30.5,60,2", "60,60,2", "61,60,3", "90,60,3", "91,60,4", "120,60,4", "121,60,5", "9999,60,5", "0,0,1", "1,0,2", "3,0,5"})
    void theLevelFollowsTheRatio(double nilai, double acuan, int tingkat) {
        assertThat(Suhu.tingkat(nilai, acuan)).isEqualTo(tingkat);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0.01,2", "0.25,2", "0.26,3", "0.5,3", "0.75,4", "0.76,5", "1,5"})
    void lateCasesCountByTheirShare(double bagian, int tingkat) {
        assertThat(Suhu.terlambat(bagian)).isEqualTo(tingkat);
    }

    @Test
    void theMiddleOfTheOthersLeavesOutThoseWithoutATime() {
        assertThat(Suhu.tengah(Arrays.asList(null, 30d, 10d, 20d))).isEqualTo(20);
        assertThat(Suhu.tengah(List.of(10d, 20d))).isEqualTo(15);
        assertThat(Suhu.tengah(Arrays.asList((Double) null))).isZero();
    }
}
