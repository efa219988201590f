package id.laju.keamanan;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The engine's question for satker, answered from our tables. */
class CariTenant extends TenantQueryImpl {

    private final IdentitasStaf identitas;

    CariTenant(IdentitasStaf identitas) {
        this.identitas = identitas;
    }

    @Override
    public List<Tenant> list() {
        return identitas.tenant(id, userId).toList();
    }

    @Override
    public List<Tenant> executeList(CommandContext konteks, Page halaman) {
        return list();
    }

    @Override
    public long executeCount(CommandContext konteks) {
        return list().size();
    }

    @Override
    public List<Tenant> listPage(int dari, int banyak) {
        return list().stream().skip(dari).limit(banyak).toList();
    }

    @Override
    public long count() {
        return list().size();
    }

    @Override
    public Tenant singleResult() {
        return list().stream().findFirst().orElse(null);
    }
}
