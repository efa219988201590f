package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights for all groups of a person. The engine first reads from the rights of all open tasks which groups have any, once in
 * every call, to leave the others out of its query; here each role has rights, and that reading grows with the tasks.
 *
 * <p>Who works in own roles only is shown what was put before these roles or this person, without the question for the right to each task:
 * it came with the link ({@link HakTugas}). Deputies are asked, for some of it is kept from them.
 */
class GrupTanpaSaring extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> grup) {
        return grup == null ? List.of() : grup;
    }

    /** Nobody is given a right to a single process instance ({@code HakAwal}, {@code PintuSamping}), so that none goes with it. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource jenis, String id) {
        if (jenis != Resources.PROCESS_INSTANCE) {
            super.deleteAuthorizationsByResourceId(jenis, id);
        }
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl kueri) {
        Authentication saya = getCurrentAuthentication();
        if (!isAuthCheckExecuted() || saya.getGroupIds() == null || !GrupSendiri.semata(saya.getGroupIds())) {
            super.configureTaskQuery(kueri);
        } else if (TugasTerlihat.bolehUntuk(kueri)) {
            TugasTerlihat.batasi(kueri, saya);
        } else if (!peranSendiri(kueri.getCandidateGroupsInternal(), saya)) {
            super.configureTaskQuery(kueri);
        }
    }

    private static boolean peranSendiri(List<String> dicari, Authentication saya) {
        return dicari != null && !dicari.isEmpty() && saya.getGroupIds().containsAll(dicari);
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
