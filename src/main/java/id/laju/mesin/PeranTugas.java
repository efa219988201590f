package id.laju.mesin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.Lane;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Whose work a task is: its candidate groups, or the roles that its lane is named after ("A / B") where it goes to a person by name. */
@Component
class PeranTugas {

    private final DaftarPeran daftar;

    PeranTugas(DaftarPeran daftar) {
        this.daftar = daftar;
    }

    static List<String> grup(DelegateTask tugas) {
        return tugas.getCandidates().stream().map(IdentityLink::getGroupId).filter(g -> g != null).sorted().toList();
    }

    List<String> dari(DelegateTask tugas) {
        List<String> grup = grup(tugas);
        return grup.isEmpty() ? dariLajur(tugas) : grup;
    }

    /** For whoever is named beside the groups also the roles of the lane: the officer beside those who plan. */
    List<String> untuk(DelegateTask tugas, String orang) {
        boolean disebut = tugas.getCandidates().stream().anyMatch(c -> orang.equals(c.getUserId()));
        return disebut ? Stream.concat(grup(tugas).stream(), dariLajur(tugas).stream()).distinct().toList() : dari(tugas);
    }

    private List<String> dariLajur(DelegateTask tugas) {
        return lajur(tugas).stream().flatMap(l -> Arrays.stream(l.split(" / "))).flatMap(n -> daftar.bernama(n).stream()).toList();
    }

    static List<String> dari(Langkah langkah) {
        return langkah.peran() == null || langkah.peran().isEmpty() ? List.of() : Arrays.asList(langkah.peran().split(","));
    }

    private static Optional<String> lajur(DelegateTask tugas) {
        return ((ExecutionEntity) tugas.getExecution()).getProcessDefinition().getLaneSets().stream().flatMap(l -> l.getLanes().stream())
                .filter(l -> l.getFlowNodeIds().contains(tugas.getTaskDefinitionKey())).map(Lane::getName).findFirst();
    }
}
