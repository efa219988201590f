package id.laju;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;

/** Runs a job now; where the job executor runs too, whoever is faster does it. */
public final class Pekerjaan {

    private Pekerjaan() {
    }

    public static void kerjakan(ManagementService pengelola, String id) {
        try {
            pengelola.executeJob(id);
        } catch (OptimisticLockingException | NullValueException e) {
            if (pengelola.createJobQuery().jobId(id).withRetriesLeft().count() > 0) {
                throw e;
            }
        }
    }
}
