package id.laju.mesin;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads the ids that a service task works by. A number may come as another type, such as from the REST API. */
public final class IdLangkah {

    private IdLangkah() {
    }

    public static long id(DelegateExecution langkah, String variabel) {
        return ((Number) langkah.getVariable(variabel)).longValue();
    }
}
