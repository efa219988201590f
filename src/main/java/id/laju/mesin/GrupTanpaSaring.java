package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights for all groups of a person. The engine first reads from the rights of all open tasks which groups have any, once in
 * every call, to leave the others out of its query; here each role has rights, and that reading grows with the tasks.
 *
 * <p>Who asks for what is put before roles that are all the own ones is not asked for the right to each of them: it came with the link
 * ({@link HakTugas}). Deputies are asked, for some of it is kept from them.
 */
class GrupTanpaSaring extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> grup) {
        return grup == null ? List.of() : grup;
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl kueri) {
        if (!peranSendiri(kueri.getCandidateGroupsInternal())) {
            super.configureTaskQuery(kueri);
        }
    }

    private boolean peranSendiri(List<String> dicari) {
        Authentication saya = getCurrentAuthentication();
        return dicari != null && !dicari.isEmpty() && saya != null && saya.getGroupIds() != null
                && dicari.stream().allMatch(g -> saya.getGroupIds().contains(g) && saya.getGroupIds().contains(GrupSendiri.dari(g)));
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
