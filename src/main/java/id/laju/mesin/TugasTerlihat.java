package id.laju.mesin;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Alternative of a task query: what the person holds, and what lies before this person by name or by role. These are the links that rights
 * to tasks come with ({@link HakTugas}); an index finds them, where the engine would ask for the rights of each row.
 */
class TugasTerlihat extends TaskQueryImpl {

    private static final long serialVersionUID = 1;

    private final transient List<String> peran;

    private TugasTerlihat(Authentication saya) {
        isOrQueryActive = true;
        peran = GrupSendiri.peran(saya.getGroupIds());
        assignee = saya.getUserId();
        candidateUser = saya.getUserId();
        includeAssignedTasks = true;
    }

    /** A query that looks into the links itself would have to find both wishes in one of them. */
    static boolean bolehUntuk(TaskQueryImpl kueri) {
        return kueri.getQueries().stream().noneMatch(TugasTerlihat::melihatTautan);
    }

    static void batasi(TaskQueryImpl kueri, Authentication saya) {
        if (kueri.getQueries().stream().noneMatch(TugasTerlihat.class::isInstance)) {
            kueri.addOrQuery(new TugasTerlihat(saya));
        }
    }

    private static boolean melihatTautan(TaskQueryImpl q) {
        return !(q instanceof TugasTerlihat) && (q.getCandidateGroupsInternal() != null || q.getCandidateUser() != null || q.getCandidateGroupLike() != null
                || q.getInvolvedUser() != null || Objects.equals(q.isWithCandidateGroups(), true) || Objects.equals(q.isWithCandidateUsers(), true));
    }

    /** The engine would look for the roles of the person again. */
    @Override
    public List<String> getCandidateGroups() {
        return peran;
    }
}
