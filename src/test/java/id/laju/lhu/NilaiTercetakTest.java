package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.dokumen.Bahasa;
import id.laju.pengujian.AngkaHasil;
import id.laju.pengujian.HasilUji;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.Organisme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LHU-024")
class NilaiTercetakTest {

    private static HasilUji hasil(String jenis, String tertulis, AngkaHasil angka) {
        return new HasilUji(1L, 1, 1, 1, jenis, tertulis, angka == null ? null : angka.kualifikasi().tanda(), angka == null ? null : angka.nilai(),
                angka == null ? null : angka.desimal(), null, new BigDecimal("0.02"), jenis.equals("TIDAK_DAPAT_DIUJI") ? "pecah" : null, null, null, null,
                null, null, null, LocalDate.EPOCH, null, "analis", null, null, null, null);
    }

    private static String tulis(HasilUji h, Bahasa bahasa) {
        return NilaiTercetak.dari(new LaporanHasil.Baris(null, h, List.of(new Organisme("Bentos", new BigDecimal("12.5"))), null)).tulis(bahasa).utama(bahasa);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,10 | 0,10 | 0.10", "<0,001 | < 0,001 | < 0.001", ">=5 | ≥ 5 | ≥ 5", "<=1,50 | ≤ 1,50 | ≤ 1.50", "-2,0 | -2,0 | -2.0",
        "2,5x10^3 | 2,5 × 10³ | 2.5 × 10³", "<1,0x10-2 | < 1,0 × 10⁻² | < 1.0 × 10⁻²", "3E12 | 3 × 10¹² | 3 × 10¹²", "1500 | 1500 | 1500"})
    void numbersKeepTheirDecimalsAndQualifier(String diketik, String indonesia, String inggris) {
        AngkaHasil angka = AngkaHasil.urai("hasil", diketik);
        HasilUji h = hasil("ANGKA", angka.tertulis(), angka);
        assertThat(tulis(h, Bahasa.INDONESIA)).isEqualTo(indonesia);
        assertThat(tulis(h, Bahasa.INGGRIS)).isEqualTo(inggris);
    }

    @Test
    void wordsAreSaidInTheLanguageOfTheReport() {
        assertThat(tulis(hasil("TEKS", "Negatif", null), Bahasa.INGGRIS)).isEqualTo("negative");
        assertThat(tulis(hasil("TEKS", "TNTC", null), Bahasa.INGGRIS)).isEqualTo("TNTC");
        assertThat(tulis(hasil("TIDAK_DAPAT_DIUJI", null, null), Bahasa.INDONESIA)).isEqualTo("tidak dapat diuji");
        assertThat(tulis(hasil("ORGANISME", "x", null), Bahasa.INDONESIA)).isEqualTo("Bentos: 12,5");
        assertThat(tulis(hasil("ORGANISME", "x", null), Bahasa.INGGRIS)).isEqualTo("Bentos: 12.5");
        assertThat(NilaiTercetak.ketidakpastian(hasil("TEKS", "x", null)).tulis(Bahasa.INDONESIA).id()).isEqualTo("± 0,02");
    }
}
