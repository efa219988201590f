package id.laju.keamanan;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The engine's question for roles, answered from our tables. */
class CariGrup extends GroupQueryImpl {

    private final IdentitasStaf identitas;

    CariGrup(IdentitasStaf identitas) {
        this.identitas = identitas;
    }

    @Override
    public List<Group> list() {
        return identitas.grup(id, ids, userId).toList();
    }

    @Override
    public List<Group> executeList(CommandContext konteks, Page halaman) {
        return list();
    }

    @Override
    public long executeCount(CommandContext konteks) {
        return list().size();
    }

    @Override
    public List<Group> listPage(int dari, int banyak) {
        return list().stream().skip(dari).limit(banyak).toList();
    }

    @Override
    public long count() {
        return list().size();
    }

    @Override
    public Group singleResult() {
        return list().stream().findFirst().orElse(null);
    }
}
