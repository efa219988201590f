package id.laju.mesin;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** By which version of its model a case runs, or ran. */
@Component
public class VersiKasus {

    private final HistoryService riwayat;
    private final SebagaiSistem sistem;

    VersiKasus(HistoryService riwayat, SebagaiSistem sistem) {
        this.riwayat = riwayat;
        this.sistem = sistem;
    }

    /** Of the process that was started for the case, not of its phases; empty when the engine has forgotten it. @return id of the definition */
    public Optional<String> dari(String kasus) {
        return sistem.lakukan(() -> riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(kasus).rootProcessInstances().list().stream()
            .findFirst().map(HistoricProcessInstance::getProcessDefinitionId));
    }
}
