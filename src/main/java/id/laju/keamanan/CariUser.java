package id.laju.keamanan;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The engine's question for staff, answered from our tables. */
class CariUser extends UserQueryImpl {

    private final IdentitasStaf identitas;

    CariUser(IdentitasStaf identitas) {
        this.identitas = identitas;
    }

    @Override
    public List<User> list() {
        return identitas.orang(s -> (id == null || id.equals(s.id())) && (ids == null || List.of(ids).contains(s.id())), groupId, tenantId)
                .filter(u -> firstNameLike == null || cocok(u.getFirstName(), firstNameLike))
                .filter(u -> lastNameLike == null || cocok(u.getLastName(), lastNameLike))
                .toList();
    }

    @Override
    public List<User> executeList(CommandContext konteks, Page halaman) {
        return list();
    }

    @Override
    public long executeCount(CommandContext konteks) {
        return list().size();
    }

    @Override
    public List<User> listPage(int dari, int banyak) {
        return list().stream().skip(dari).limit(banyak).toList();
    }

    @Override
    public long count() {
        return list().size();
    }

    @Override
    public User singleResult() {
        return list().stream().findFirst().orElse(null);
    }

    private static boolean cocok(String nilai, String pola) {
        return nilai.toLowerCase().contains(pola.replace("%", "").toLowerCase());
    }
}
