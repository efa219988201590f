package id.laju;

import java.util.stream.Stream;
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
            } catch (ProcessEngineException | NullPointerException e) {
                if (pengelola.createJobQuery().jobId(id).count() == 0) {
                    return;
                }
                // The job executor is at it: look again until it has finished.
                if (ke == PERCOBAAN || !bertemu(e)) {
                    throw e;
                }
            }
        }
    }

    /** The engine reads the job and then its execution, which may be further on by then. */
    private static boolean bertemu(RuntimeException e) {
        return e instanceof OptimisticLockingException || e instanceof NullPointerException
                && Stream.of(e.getStackTrace()).limit(1).allMatch(f -> f.getClassName().startsWith("org.camunda.bpm.engine.impl."));
    }
}
