package id.laju.mesin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Which steps the models of a satker have now: its own version of a process where there is one, else the shared one. */
@Component
public class LangkahSatker {

    private final RepositoryService gudang;
    private final SatuPerintah perintah;
    private final VarianBerakhirMapper berakhir;

    LangkahSatker(RepositoryService gudang, SatuPerintah perintah, VarianBerakhirMapper berakhir) {
        this.berakhir = berakhir;
        this.gudang = gudang;
        this.perintah = perintah;
    }

    /** @param satker any of them is enough. @param frasa element id without {@code userTask_} */
    public boolean ada(Collection<String> satker, String frasa) {
        return satker.stream().anyMatch(s -> !tugas(s, frasa).isEmpty());
    }

    /** Who finds the task of this phrase in the models of this satker; empty where they have none. */
    public List<String> peran(String satker, String frasa) {
        return tugas(satker, frasa).stream().flatMap(t -> t.getCandidateGroupIdExpressions().stream()).map(Expression::getExpressionText).distinct().toList();
    }

    /** What a satker's models say is nobody's secret; the engine would ask for the right to each of them. */
    private List<TaskDefinition> tugas(String satker, String frasa) {
        return perintah.lakukan(() -> SatuPerintah.tanpaTanyaHak(() -> berlaku(satker).stream().flatMap(d -> tugas(d, frasa).stream()).toList()));
    }

    private Collection<ProcessDefinition> berlaku(String satker) {
        Map<String, ProcessDefinition> hasil = new HashMap<>();
        Set<String> lewat = berakhir.semua();
        gudang.createProcessDefinitionQuery().latestVersion().tenantIdIn(satker).includeProcessDefinitionsWithoutTenantId().list().stream().filter(d -> !lewat.contains(d.getId()))
            .forEach(d -> hasil.merge(d.getKey(), d, (a, b) -> a.getTenantId() != null ? a : b));
        return hasil.values();
    }

    private Optional<TaskDefinition> tugas(ProcessDefinition d, String frasa) {
        var isi = (ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(d.getId());
        return Optional.ofNullable(isi.getTaskDefinitions().get("userTask_" + frasa));
    }
}
