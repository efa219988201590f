package id.laju.mesin;

import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Several calls of the engine as one command: what one of them has read, the next one does not read again; it writes at the end. */
@Component
class SatuPerintah {

    private final ServiceImpl layanan;

    SatuPerintah(TaskService tugas) {
        this.layanan = (ServiceImpl) tugas;
    }

    <T> T lakukan(Supplier<T> kerja) {
        return layanan.getCommandExecutor().execute(perintah -> kerja.get());
    }

    /** Inside of such a command, after the right to the act was asked for: the engine does not ask again for each part of it. */
    static <T> T tanpaTanyaHak(Supplier<T> kerja) {
        return Context.getCommandContext().runWithoutAuthorization(kerja::get);
    }

    /** Inside of such a command, what {@code langkah} tells anyway: the engine's log of operators is for what comes another way. */
    static <T> T tanpaLogOperator(Supplier<T> kerja) {
        CommandContext perintah = Context.getCommandContext();
        boolean biasa = perintah.isUserOperationLogEnabled();
        perintah.disableUserOperationLog();
        try {
            return kerja.get();
        } finally {
            if (biasa) {
                perintah.enableUserOperationLog();
            }
        }
    }
}
