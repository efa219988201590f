package id.laju.mesin;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/**
 * Does an act again when somebody else's transaction moved the same case at the same moment; the act then sees what the
 * other one did. To be called outside any transaction.
 */
@Component
public class Pengulang {

    private static final int PERCOBAAN = 6;

    /** A task that was claimed or ended between our look and our hand is gone, or not ours to touch. */
    private static final List<Class<? extends RuntimeException>> DIDAHULUI = List.of(TaskAlreadyClaimedException.class, NullValueException.class, AuthorizationException.class);

    public <T> T lakukan(Supplier<T> tindakan) {
        for (int ke = 1;; ke++) {
            try {
                return tindakan.get();
            } catch (RuntimeException e) {
                if (ke == PERCOBAAN || !AlasanTetap.tabrakan(e) && DIDAHULUI.stream().noneMatch(t -> t.isInstance(e))) {
                    throw e;
                }
            }
        }
    }

    public void jalankan(Runnable tindakan) {
        lakukan(() -> {
            tindakan.run();
            return null;
        });
    }
}
