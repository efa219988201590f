package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Tasks come from models only ({@code PintuSamping}), so that none has tasks below it; the engine would look for them whenever one ends. */
class TugasTanpaAnak extends TaskManager {

    @Override
    public List<Task> findTasksByParentTaskId(String tugasId) {
        return List.of();
    }

    static class Pabrik implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new TugasTanpaAnak();
        }
    }
}
