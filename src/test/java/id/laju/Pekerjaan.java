package id.laju;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;

/** Runs a job now; where the job executor runs too, whoever is faster does it, and it is done either way afterwards. */
public final class Pekerjaan {

    private static final int PERCOBAAN = 500;

    private Pekerjaan() {
    }

    public static void kerjakan(ManagementService pengelola, String id) {
        for (int ke = 1;; ke++) {
            try {
                pengelola.executeJob(id);
                return;
            } catch (OptimisticLockingException e) {
                // The job executor is at it: look again until it has finished.
                if (ke == PERCOBAAN) {
                    throw e;
                }
            } catch (NullValueException e) {
                if (pengelola.createJobQuery().jobId(id).count() > 0) {
                    throw e;
                }
                return;
            }
        }
    }
}
