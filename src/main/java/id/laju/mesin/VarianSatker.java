package id.laju.mesin;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** A call activity takes the satker's own version of a phase where there is one that still holds, else the shared one. */
class VarianSatker implements ParameterValueProvider {

    private final VarianBerakhirMapper berakhir;

    VarianSatker(VarianBerakhirMapper berakhir) {
        this.berakhir = berakhir;
    }

    @Override
    public Object getValue(VariableScope posisi) {
        ExecutionEntity e = (ExecutionEntity) posisi;
        String kunci = ((CallableElementActivityBehavior) e.getActivity().getActivityBehavior())
                .getCallableElement().getDefinitionKey(e);
        ProcessDefinitionEntity milik = Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(kunci, e.getTenantId());
        return milik != null && (e.getTenantId() == null || !berakhir.ada(milik.getId())) ? e.getTenantId() : null;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
