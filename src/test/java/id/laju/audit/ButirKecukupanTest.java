package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the limits of a standard say about a value. */
class ButirKecukupanTest {

    private static ButirKecukupan butir(String bawah, String atas, String nilai) {
        return new ButirKecukupan(1, "SIH", "Persyaratan teknis", "Energi", "kWh/m3", angka(bawah), angka(atas), nilai == null ? null : HasilPeriksa.TIDAK_SESUAI, angka(nilai), null, null);
    }

    private static BigDecimal angka(String s) {
        return s == null ? null : new BigDecimal(s);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,35,,34.9,SESUAI", "-,35,,35,SESUAI", "-,35,,35.01,TIDAK_SESUAI", "-,35,SESUAI,36,TIDAK_SESUAI", "90,-,,90,SESUAI", "90,-,,89.99,TIDAK_SESUAI", "6,9,,6.0,SESUAI",
        "6,9,,9,SESUAI", "6,9,,5.9,TIDAK_SESUAI", "6,9,,9.1,TIDAK_SESUAI", "-,35,TIDAK_BERLAKU,-,TIDAK_BERLAKU", "-,35,TIDAK_BERLAKU,99,TIDAK_BERLAKU", "-,35,SESUAI,-,-", "-,-,SESUAI,-,SESUAI",
        "-,-,TIDAK_SESUAI,-,TIDAK_SESUAI", "-,-,,-,-"})
    @Tag("GRN-002")
    void limitsHoldIncludingTheirEndsAndDecideWhateverWasTicked(String bawah, String atas, String pilihan, String nilai, String hasil) {
        HasilPeriksa dipilih = pilihan == null || pilihan.isEmpty() ? null : HasilPeriksa.valueOf(pilihan);
        assertThat(butir(bawah, atas, null).dinilai(dipilih, angka(nilai))).isEqualTo(hasil == null ? null : HasilPeriksa.valueOf(hasil));
    }

    @Test
    void itReadsAsThePaperSaysIt() {
        assertThat(butir(null, "35", null)).satisfies(b -> {
            assertThat(b.tertulis()).isEqualTo("Energi (maks. 35 kWh/m3)");
            assertThat(b.hasilLabel()).isEqualTo("Belum dinilai");
        });
        assertThat(butir("90.5", null, null).tertulis()).isEqualTo("Energi (min. 90,5 kWh/m3)");
        assertThat(butir(null, "35", "36.5").hasilLabel()).isEqualTo("36,5 kWh/m3: Tidak sesuai");
        assertThat(butir(null, null, null).tertulis()).isEqualTo("Energi");
    }
}
