package id.laju.mesin;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.stereotype.Component;

/** A deployed version as the engine runs it. */
@Component
class DefinisiDibaca {

    private final RepositoryService gudang;
    private final SebagaiSistem sistem;

    DefinisiDibaca(RepositoryService gudang, SebagaiSistem sistem) {
        this.gudang = gudang;
        this.sistem = sistem;
    }

    ProcessDefinitionEntity dengan(String id) {
        return sistem.lakukan(() -> (ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(id));
    }

    /** All elements in which a token can stand, those of sub-processes after their sub-process. */
    static Stream<ActivityImpl> semua(ScopeImpl tempat) {
        return tempat.getActivities().stream().flatMap(a -> Stream.concat(Stream.of(a), semua(a)));
    }

    static String nama(ActivityImpl a) {
        return a.getName() == null || a.getName().isBlank() ? a.getId() : a.getName();
    }

    static String jenis(ActivityImpl a) {
        return a.getProperty("type") instanceof String s ? s : a.getActivityBehavior().getClass().getSimpleName();
    }
}
