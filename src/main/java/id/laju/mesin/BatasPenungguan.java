package id.laju.mesin;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;

/** Until when a wait can be answered: its earliest boundary timer that ends it. The model takes that moment from the row. */
final class BatasPenungguan {

    private BatasPenungguan() {
    }

    /** The last second before the timer, so that an end at midnight does not read as the next day. */
    static Optional<Instant> pada(DelegateExecution penungguan) {
        ExecutionEntity e = (ExecutionEntity) penungguan;
        return e.getJobs().stream().filter(j -> mengakhiri(e, j)).map(JobEntity::getDuedate).min(Date::compareTo)
                .map(d -> d.toInstant().minus(Duration.ofSeconds(1)));
    }

    private static boolean mengakhiri(ExecutionEntity e, JobEntity job) {
        ActivityImpl batas = e.getProcessDefinition().findActivity(job.getActivityId());
        return job.getDuedate() != null && batas != null && batas.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE;
    }
}
