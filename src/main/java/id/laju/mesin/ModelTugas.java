package id.laju.mesin;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.springframework.stereotype.Component;

/** What the version knows that the case of an open task goes by, which may be older or newer than the program's. */
@Component
public class ModelTugas {

    private final TaskService tugas;
    private final RepositoryService gudang;
    private final SebagaiSistem sistem;

    ModelTugas(TaskService tugas, RepositoryService gudang, SebagaiSistem sistem) {
        this.tugas = tugas;
        this.gudang = gudang;
        this.sistem = sistem;
    }

    /** A way out of some gateway is for this decision; without one the case would go where nothing else fits. */
    public boolean menanyakan(TugasKonteks t, String keputusan, String nilai) {
        String syarat = keputusan + "=='" + nilai + "'";
        return syarat(t.tugasId()).anyMatch(s -> s.contains(syarat));
    }

    private Stream<String> syarat(String tugasId) {
        BpmnModelInstance model = sistem.lakukan(() -> gudang.getBpmnModelInstance(tugas.createTaskQuery().taskId(tugasId).singleResult().getProcessDefinitionId()));
        return model.getModelElementsByType(ConditionExpression.class).stream().map(s -> s.getTextContent().replaceAll("\\s+", "").replace('"', '\''));
    }
}
