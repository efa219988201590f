package id.laju.layanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFormTest {

    @Test
    void limitsCountOnlyForNumbersAndWordsOnlyForTexts() {
        assertThat(form(JenisHasil.ANGKA, "0,05").isian(null)).satisfies(i -> {
            assertThat(i.batasAtas()).isEqualByComparingTo("0.05");
            assertThat(i.pilihanHasil()).isEmpty();
        });
        assertThat(form(JenisHasil.TEKS, "0,05").isian(null)).satisfies(i -> {
            assertThat(i.batasAtas()).isNull();
            assertThat(i.pilihanHasil()).containsExactly("negatif", "positif");
        });
    }

    @ParameterizedTest
    @CsvSource({"'0,001', 0.001", "' 6.5 ', 6.5", "-5, -5", "1000000, 1000000"})
    void numbersAreReadWithCommaOrPoint(String ketikan, BigDecimal nilai) {
        assertThat(form(JenisHasil.ANGKA, ketikan).isian(null).batasAtas()).isEqualByComparingTo(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000,5", "1e9", "sepuluh", "0x1", "1234567890123"})
    void anythingElseIsRefusedAtItsField(String ketikan) {
        assertThatThrownBy(() -> form(JenisHasil.ANGKA, ketikan).isian(null))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("batasAtas"));
    }

    private static ParameterForm form(JenisHasil jenis, String batasAtas) {
        return new ParameterForm(1L, null, null, "10", "Coliform", null, null, null, jenis, "negatif; positif;", null, batasAtas, null, null, "2",
            null, null, null, "1");
    }
}
