package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What runs by the clock in operation would run in the middle of whichever test goes on then, and see the clock that it moved; tests call it themselves. */
@LajuTest
class SapuanDiamTest {

    private static final Duration SEHARI = Duration.ofDays(1);

    @Autowired Set<ScheduledTaskHolder> jadwal;

    @Test
    void nothingRunsByItselfAfterTheStart() {
        assertThat(jadwal).flatExtracting(ScheduledTaskHolder::getScheduledTasks).extracting(ScheduledTask::getTask).isNotEmpty()
            .allSatisfy(t -> assertThat(t).isInstanceOfSatisfying(IntervalTask.class, i -> {
                assertThat(i.getIntervalDuration()).as("%s", i).isGreaterThanOrEqualTo(SEHARI);
                assertThat(i.getInitialDelayDuration().isZero() || i.getInitialDelayDuration().compareTo(SEHARI) >= 0).as("%s", i).isTrue();
            }));
    }
}
