package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaktuAuditTest {

    private static final Instant KINI = Instant.parse("2026-12-01T02:00:00Z");

    @Test
    void daysAndHoursAreWrittenInTheReadersLanguage() {
        Instant selesai = Instant.parse("2026-12-02T09:00:00Z");
        ZoneId wib = ZoneId.of("Asia/Jakarta");
        assertThat(WaktuAudit.rentang(KINI, selesai, wib)).isEqualTo("Selasa, 1 Desember 2026 pukul 09.00 WIB s.d. Rabu, 2 Desember 2026 pukul 16.00 WIB");
        assertThat(WaktuAudit.rentang(KINI, selesai, wib, Locale.ENGLISH)).isEqualTo("Tuesday, 1 December 2026, 09:00 WIB to Wednesday, 2 December 2026, 16:00 WIB");
        assertThat(WaktuAudit.hari(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2), Locale.ENGLISH)).isEqualTo("1 December 2026 to 2 December 2026");
    }

    @Test
    void aReminderComesADayBeforeOrHalfWay() {
        assertThat(WaktuAudit.ingat(KINI, Instant.parse("2026-12-04T09:00:00Z"))).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
        assertThat(WaktuAudit.ingat(KINI, Instant.parse("2026-12-01T04:00:00Z"))).as("two hours to answer").isEqualTo(Instant.parse("2026-12-01T03:00:00Z"));
    }
}
