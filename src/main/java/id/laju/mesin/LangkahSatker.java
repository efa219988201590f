package id.laju.mesin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Which steps the models of a satker have now: its own version of a process where there is one, else the shared one. */
@Component
public class LangkahSatker {

    private final RepositoryService gudang;

    LangkahSatker(RepositoryService gudang) {
        this.gudang = gudang;
    }

    /** @param satker any of them is enough. @param frasa element id without {@code userTask_} */
    public boolean ada(Collection<String> satker, String frasa) {
        return satker.stream().anyMatch(s -> berlaku(s).values().stream().anyMatch(d -> punya(d, frasa)));
    }

    private Map<String, ProcessDefinition> berlaku(String satker) {
        Map<String, ProcessDefinition> hasil = new HashMap<>();
        gudang.createProcessDefinitionQuery().latestVersion().tenantIdIn(satker).includeProcessDefinitionsWithoutTenantId().list()
            .forEach(d -> hasil.merge(d.getKey(), d, (a, b) -> a.getTenantId() != null ? a : b));
        return hasil;
    }

    private boolean punya(ProcessDefinition d, String frasa) {
        return ((ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(d.getId())).findActivity("userTask_" + frasa) != null;
    }
}
