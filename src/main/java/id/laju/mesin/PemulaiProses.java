package id.laju.mesin;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.stereotype.Component;

/** Starts cases: in the satker's own version of a process where there is one, else in the shared one. */
@Component
public class PemulaiProses {

    private final RuntimeService mesin;
    private final RepositoryService gudang;
    private final VarianBerakhirMapper berakhir;

    PemulaiProses(RuntimeService mesin, RepositoryService gudang, VarianBerakhirMapper berakhir) {
        this.berakhir = berakhir;
        this.mesin = mesin;
        this.gudang = gudang;
    }

    /** @param kasus business key. @param variabel with {@code satker} */
    public ProcessInstance mulai(String kunci, String kasus, Map<String, Object> variabel) {
        String satker = variabel.get("satker").toString();
        ProcessDefinition milik = gudang.createProcessDefinitionQuery().processDefinitionKey(kunci).tenantIdIn(satker).latestVersion().singleResult();
        boolean sendiri = milik != null && !berakhir.ada(milik.getId());
        ProcessInstantiationBuilder mulai = mesin.createProcessInstanceByKey(kunci).businessKey(kasus).setVariables(variabel);
        return (sendiri ? mulai.processDefinitionTenantId(satker) : mulai.processDefinitionWithoutTenantId()).execute();
    }
}
