package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights for all groups of a person. The engine first reads from the rights of all open tasks which groups have any, once in
 * every call, to leave the others out of its query; here each role has rights, and that reading grows with the tasks.
 */
class GrupTanpaSaring extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> grup) {
        return grup == null ? List.of() : grup;
    }

    static class Pabrik implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GrupTanpaSaring();
        }
    }
}
