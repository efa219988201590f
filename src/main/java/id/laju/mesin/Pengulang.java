package id.laju.mesin;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

/**
 * Does an act again when somebody else's transaction moved the same case at the same moment; the act then sees what the
 * other one did. To be called outside any transaction.
 */
@Component
public class Pengulang {

    private static final int PERCOBAAN = 6;

    public <T> T lakukan(Supplier<T> tindakan) {
        for (int ke = 1;; ke++) {
            try {
                return tindakan.get();
            } catch (OptimisticLockingException e) {
                if (ke == PERCOBAAN) {
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
