package id.laju.konsultansi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaktuTest {

    @Test
    void hoursAreWrittenAsTheLanguageOfTheDayDoes() {
        Kunjungan k = new Kunjungan(1, 1, 1, Instant.parse("2026-12-10T02:00:00Z"), Instant.parse("2026-12-10T05:30:00Z"), null, null, "Kaji awal", "RENCANA", null, null, null, null);
        ZoneId zona = ZoneId.of("Asia/Jakarta");
        assertThat(Waktu.rentang(k, zona)).isEqualTo("Kamis, 10 Desember 2026, 09.00 WIB - 12.30 WIB");
        assertThat(Waktu.rentang(k, zona, Locale.ENGLISH)).isEqualTo("Thursday, 10 December 2026, 09:00 WIB - 12:30 WIB");
    }
}
