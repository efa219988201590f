package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaktuAuditTest {

    private static final Instant KINI = Instant.parse("2026-12-01T02:00:00Z");

    @Test
    void aReminderComesADayBeforeOrHalfWay() {
        assertThat(WaktuAudit.ingat(KINI, Instant.parse("2026-12-04T09:00:00Z"))).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
        assertThat(WaktuAudit.ingat(KINI, Instant.parse("2026-12-01T04:00:00Z"))).as("two hours to answer").isEqualTo(Instant.parse("2026-12-01T03:00:00Z"));
    }
}
