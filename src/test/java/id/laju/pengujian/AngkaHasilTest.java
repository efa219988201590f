package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngkaHasilTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0,05|TEPAT|0.05|2|0,05", "0,10|TEPAT|0.10|2|0,10", "12|TEPAT|12|0|12", " < 0,001 |KURANG|0.001|3|<0,001", "≤5|KURANG_SAMA|5|0|<=5",
        "≥ 10,5|LEBIH_SAMA|10.5|1|>=10,5", ">300|LEBIH|300|0|>300", "-2,5|TEPAT|-2.5|1|-2,5", "−2|TEPAT|-2|0|-2",
        "2,5x10^3|TEPAT|2.5E+3|0|2,5x10^3", "1,0E-3|TEPAT|0.0010|4|1,0E-3"})
    void reads(String teks, Kualifikasi k, BigDecimal nilai, int desimal, String tertulis) {
        AngkaHasil a = AngkaHasil.urai("hasil", teks);
        assertThat(a.kualifikasi()).isEqualTo(k);
        assertThat(a.nilai()).isEqualTo(nilai);
        assertThat(a.desimal()).isEqualTo(desimal);
        assertThat(a.tertulis()).isEqualTo(tertulis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1,2,3", "<", "<>3", "1;2", "--3", "1,", ",5", "0,05 mg/L", "12345678901234567890", "=1+1"})
    void refuses(String teks) {
        assertThatThrownBy(() -> AngkaHasil.urai("hasil", teks)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("hasil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "1.234", "1.234,5"})
    void aPointMayMeanTwoThings(String teks) {
        assertThatThrownBy(() -> AngkaHasil.urai("hasil", teks)).hasMessageContaining("koma");
    }

    @Property
    void keepsDecimalsAsTyped(@ForAll @BigRange(min = "0", max = "9999999") @Scale(5) BigDecimal angka) {
        AngkaHasil a = AngkaHasil.urai("hasil", angka.toPlainString().replace('.', ','));
        assertThat(a.nilai()).isEqualTo(angka);
        assertThat(a.tertulis().replace(',', '.')).isEqualTo(angka.toPlainString());
    }

    @Test
    @Tag("LAB-016")
    void organismsComeOnePerLineTypedOrPasted() {
        assertThat(Organisme.urai("hasil", "Nitzschia sp.; 12\n\nNavicula\t3,5\n")).containsExactly(
            new Organisme("Nitzschia sp.", new BigDecimal("12")), new Organisme("Navicula", new BigDecimal("3.5")));
        assertThatThrownBy(() -> Organisme.urai("hasil", "Navicula; 1\nnavicula; 2")).hasMessageContaining("tertulis dua kali");
        assertThatThrownBy(() -> Organisme.urai("hasil", "Nitzschia 12")).hasMessageContaining("satu organisme per baris");
        assertThatThrownBy(() -> Organisme.urai("hasil", "Nitzschia; banyak")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> Organisme.urai("hasil", "Nitzschia; <3")).hasMessageContaining("nol atau lebih");
    }
}
