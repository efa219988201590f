package id.laju.penomoran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BentukNomorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "B/{urut}/BSKJI/BBSPJIKFK/MS/{bulanRomawi}/{tahun} | 1234 | 2023-02-05 | B/1234/BSKJI/BBSPJIKFK/MS/II/2023",
        "{urut}/BBKK/UJI/{bulanRomawi}/{tahun} | 2018 | 2023-01-31 | 2018/BBKK/UJI/I/2023",
        "{urut:4}/KMN/{tahun} | 2 | 2023-12-31 | 0002/KMN/2023",
        "P.{urut:5} - {tahun} | 571 | 2023-06-01 | P.00571 - 2023",
        "POP-{urut} | 179 | 2026-11-21 | POP-179",
        "{urut:5} | 150 | 2026-11-21 | 00150",
        "{urut:4}/X/{tahun} | 12345 | 2026-11-21 | 12345/X/2026",
        "{tahun}{bulan}{tanggal}{urut:5} | 1 | 2023-02-08 | 2023020800001",
        "A$1\\{urut} | 7 | 2026-11-21 | A$1\\7"})
    void ditulisMenurutPola(String pola, int urut, LocalDate tanggal, String nomor) {
        assertThat(BentukNomor.urai(pola).tulis(urut, tanggal)).isEqualTo(nomor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | Isi pola nomor",
        "KMN/{tahun} | {urut} tepat satu kali",
        "{urut}/{urut:4} | {urut} tepat satu kali",
        "{urut}/{lab} | {lab} tidak dikenal",
        "{urut:0} | {urut:0} tidak dikenal",
        "{urut:12} | {urut:12} tidak dikenal",
        "{urut}/{} | {} tidak dikenal",
        "{urut}/{tahun | Kurung kurawal",
        "{urut}} | Kurung kurawal"})
    void polaKeliruDitolak(String pola, String sebab) {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> BentukNomor.urai(pola));
        assertThat(keliru.bidang().get("pola")).contains(sebab);
    }

    @Test
    void polaTerlaluPanjang() {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> BentukNomor.urai("x".repeat(95) + "{urut}"));
        assertThat(keliru.bidang()).containsKey("pola");
    }

    @Property
    void twoNumbersOfASeriesNeverLookAlike(@ForAll @IntRange(min = 1, max = 200_000) int satu,
                                           @ForAll @IntRange(min = 1, max = 200_000) int dua) {
        for (String pola : List.of("{urut}", "{urut:4}/KMN/{tahun}", "{urut}{bulan}", "P{urut:2}{bulanRomawi}")) {
            Set<String> nomor = new HashSet<>(List.of(tulis(pola, satu, 1)));
            assertThat(nomor.add(tulis(pola, dua, 11))).isEqualTo(satu != dua || pola.contains("bulan"));
        }
    }

    private static String tulis(String pola, int urut, int bulan) {
        return BentukNomor.urai(pola).tulis(urut, LocalDate.of(2026, bulan, 1));
    }
}
