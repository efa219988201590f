package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TanggalTest {

    private static final LocalDate HARI = LocalDate.of(2026, 5, 1);

    @Test
    void panjangPendekDanInggris() {
        assertThat(Tanggal.panjang(HARI)).isEqualTo("1 Mei 2026");
        assertThat(Tanggal.inggris(HARI)).isEqualTo("1 May 2026");
        assertThat(Tanggal.panjang(HARI, Locale.ENGLISH)).isEqualTo("1 May 2026");
        assertThat(Tanggal.panjang(HARI, Locale.forLanguageTag("id"))).isEqualTo("1 Mei 2026");
        assertThat(Tanggal.pendek(HARI)).isEqualTo("01-05-2026");
        assertThat(Tanggal.denganHari(HARI)).isEqualTo("Jumat, 1 Mei 2026");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 31 Desember 2026 pukul 23.30 WIB", "Asia/Makassar, 1 Januari 2027 pukul 00.30 WITA",
        "Asia/Jayapura, 1 Januari 2027 pukul 01.30 WIT"})
    void jamMenurutZonaSatker(ZoneId zona, String teks) {
        assertThat(Tanggal.denganJam(Instant.parse("2026-12-31T16:30:00Z"), zona)).isEqualTo(teks);
    }

    @Test
    void pendekDenganJam() {
        assertThat(Tanggal.pendekDenganJam(Instant.parse("2026-11-21T07:05:00Z"), ZoneId.of("Asia/Jakarta")))
            .isEqualTo("21-11-2026 14.05 WIB");
        assertThat(Tanggal.pendekDenganJam(Instant.parse("2026-11-21T07:05:00Z"), ZoneId.of("Asia/Jakarta"), Locale.ENGLISH))
            .isEqualTo("21-11-2026 14:05 WIB");
    }

    /** Kept as the first moment after it or as the last second before, a limit reads the same. */
    @ParameterizedTest
    @CsvSource({"2026-11-21T09:00:00Z, 21 November 2026 pukul 16.00 WIB", "2026-11-21T08:59:59Z, 21 November 2026 pukul 16.00 WIB", "2026-11-21T17:00:00Z, 21 November 2026 pukul 23.59 WIB",
        "2026-11-21T16:59:59Z, 21 November 2026 pukul 23.59 WIB", "2026-11-21T16:59:00Z, 21 November 2026 pukul 23.59 WIB", "2026-11-21T03:15:20Z, 21 November 2026 pukul 10.15 WIB"})
    void batas(Instant batas, String teks) {
        ZoneId zona = ZoneId.of("Asia/Jakarta");
        assertThat(Tanggal.batas(batas, zona)).isEqualTo(teks);
        assertThat(Tanggal.batasPendek(batas, zona)).isEqualTo(teks.replace(" November ", "-11-").replace(" pukul", ""));
        assertThat(Tanggal.batas(batas, zona, Locale.ENGLISH)).isEqualTo(teks.replace(" pukul", ",").replaceAll("(\\d)\\.(\\d)", "$1:$2"));
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "11, XI", "12, XII", "40, XL", "1994, MCMXCIV", "2026, MMXXVI", "3999, MMMCMXCIX"})
    void angkaRomawi(int nilai, String tanda) {
        assertThat(AngkaRomawi.dari(nilai)).isEqualTo(tanda);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "4000"})
    void tanpaAngkaRomawi(int nilai) {
        assertThatThrownBy(() -> AngkaRomawi.dari(nilai)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"960, 2 hari kerja lagi, 2 working days left", "479, 7 jam lagi, 7 hours left", "1, 1 menit lagi, 1 minute left",
        "0, kurang dari 1 menit lagi, less than a minute left", "-200, terlambat 3 jam, 3 hours late", "-480, terlambat 1 hari kerja, 1 working day late"})
    void sisaWaktuKerja(long menit, String indonesia, String inggris) {
        assertThat(Lama.sisaKerja(menit, 480)).isEqualTo(indonesia);
        assertThat(Lama.sisaKerja(menit, 480, Locale.ENGLISH)).isEqualTo(inggris);
    }

    @Test
    void sisaWaktuKalenderDanLama() {
        assertThat(Lama.sisa(Duration.ofHours(6 * 24 + 23))).isEqualTo("6 hari lagi");
        assertThat(Lama.sisa(Duration.ofSeconds(59))).as("the last minute").isEqualTo("kurang dari 1 menit lagi");
        assertThat(Lama.sisa(Duration.ofHours(-30), Locale.ENGLISH)).isEqualTo("1 day late");
        assertThat(Lama.menit(45)).isEqualTo("45 menit");
        assertThat(Lama.menit(150)).isEqualTo("2 jam 30 menit");
        assertThat(Lama.menit(120)).isEqualTo("2 jam");
    }
}
