package id.laju.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaTest {

    @ParameterizedTest
    @CsvSource({"20 menit, 20, MENIT", "2 jam, 2, JAM", "14 hari kerja, 14, HARI_KERJA", "7 hari, 7, HARI",
        "' 14  Hari   Kerja ', 14, HARI_KERJA", "0 menit, 0, MENIT"})
    void dibacaSepertiDitulis(String teks, int banyak, Norma.Satuan satuan) {
        assertThat(Norma.urai(teks)).isEqualTo(new Norma(banyak, satuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "tidak ditentukan", "Tidak dapat ditentukan"})
    void tanpaNormaBukanNol(String teks) {
        assertThat(Norma.urai(teks)).isEqualTo(Norma.TANPA).isNotEqualTo(Norma.urai("0 menit"));
        assertThat(Norma.urai(teks).ditentukan()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "20", "menit", "20 mnt", "-5 menit", "1,5 jam", "2 minggu", "20menit", "999999 menit"})
    void yangLainDitolakDenganContoh(String teks) {
        assertThatThrownBy(() -> Norma.urai(teks)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("tidak dikenal").hasMessageContaining("14 hari kerja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 menit", "2 jam", "14 hari kerja", "7 hari", "-"})
    void ditulisKembaliSamaSeperti(String teks) {
        assertThat(Norma.urai(teks).teks()).isEqualTo(teks);
    }

    @Test
    void tidakPernahNegatif() {
        assertThatThrownBy(() -> new Norma(-1, Norma.Satuan.HARI)).isInstanceOf(IllegalArgumentException.class);
    }
}
