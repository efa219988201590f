package id.laju.mesin;

import id.laju.mesin.VersiKasusMapper.Versi;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** By which version of its model a case runs, or ran: that of the process it began with, not of its phases. */
@Component
public class VersiKasus {

    private final RuntimeService mesin;
    private final RepositoryService gudang;
    private final VersiKasusMapper mapper;
    private final SebagaiSistem sistem;

    VersiKasus(RuntimeService mesin, RepositoryService gudang, VersiKasusMapper mapper, SebagaiSistem sistem) {
        this.mesin = mesin;
        this.gudang = gudang;
        this.mapper = mapper;
        this.sistem = sistem;
    }

    /** @return id of the definition; empty for a case that ended before any step of it was written down */
    public Optional<String> dari(String kasus) {
        return sistem.lakukan(() -> mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).rootProcessInstances().list().stream().findFirst()
            .map(ProcessInstance::getProcessDefinitionId).or(() -> mapper.terakhir(kasus).flatMap(this::definisi)));
    }

    /** Each process that a case made a step in, and the version by which it did at last. @param varian satker whose own version it was; null for everybody's */
    public record Bagian(String proses, int versi, String varian) {
    }

    public List<Bagian> bagian(String kasus) {
        return mapper.bagian(kasus);
    }

    private Optional<String> definisi(Versi v) {
        ProcessDefinitionQuery semua = gudang.createProcessDefinitionQuery().processDefinitionKey(v.proses()).processDefinitionVersion(v.versi());
        return (v.varian() == null || v.varian().equals(VersiModel.BERSAMA) ? semua.withoutTenantId() : semua.tenantIdIn(v.varian())).list().stream().findFirst().map(ProcessDefinition::getId);
    }
}
