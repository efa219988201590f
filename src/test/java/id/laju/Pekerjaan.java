package id.laju;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** Runs a job now; where others run it or take it away too, whoever is faster does so, and it is gone either way afterwards. */
public final class Pekerjaan {

    private static final int PERCOBAAN = 500;

    private Pekerjaan() {
    }

    public static void kerjakan(ManagementService pengelola, String id) {
        for (int ke = 1;; ke++) {
            try {
                pengelola.executeJob(id);
                return;
            } catch (ProcessEngineException e) {
                if (pengelola.createJobQuery().jobId(id).count() == 0) {
                    return;
                }
                // The job executor is at it: look again until it has finished.
                if (ke == PERCOBAAN || !(e instanceof OptimisticLockingException)) {
                    throw e;
                }
            }
        }
    }
}
