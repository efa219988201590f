package id.laju.mesin;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** The satker is the tenant of every instance; an instance without one would be visible to all. */
class PenentuSatker implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext konteks) {
        if (konteks.getSuperExecution() != null) {
            return konteks.getSuperExecution().getTenantId();
        }
        Object satker = konteks.getVariables().get("satker");
        if (satker == null) {
            throw new IllegalArgumentException("Proses " + konteks.getProcessDefinition().getKey() + " harus dimulai dengan satker");
        }
        return satker.toString();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext konteks) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext konteks) {
        return konteks.getExecution() == null ? null : konteks.getExecution().getTenantId();
    }
}
