package id.laju.mesin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Where the instances of one version of a process stand now; also in calls, jobs and joins, which no step tells of. */
@Component
public class LetakKasus {

    /**
     * One element and who stands there.
     *
     * @param jenis type of the element in BPMN, such as {@code userTask}
     * @param kasus business keys, each once
     * @param banyak tokens, more than cases where a case stands there several times
     */
    public record Letak(String elemen, String nama, String jenis, List<String> kasus, int banyak) {
    }

    private final RuntimeService mesin;
    private final DefinisiDibaca definisi;
    private final SatuPerintah perintah;
    private final SebagaiSistem sistem;

    LetakKasus(RuntimeService mesin, DefinisiDibaca definisi, SatuPerintah perintah, SebagaiSistem sistem) {
        this.mesin = mesin;
        this.definisi = definisi;
        this.perintah = perintah;
        this.sistem = sistem;
    }

    /** All elements that some instance is in: also the parts around a step, and the bodies of what is done several times. */
    Set<String> ditempati(String definisiId, Predicate<String> kasus) {
        Map<String, String> kunci = kunci(definisiId, kasus);
        return sistem.lakukan(() -> mesin.createExecutionQuery().processDefinitionId(definisiId).list()).stream().map(ExecutionEntity.class::cast)
            .filter(e -> e.getActivityId() != null && kunci.containsKey(e.getProcessInstanceId())).map(ExecutionEntity::getActivityId).collect(Collectors.toSet());
    }

    /** @param kasus which cases count, by their business key */
    public List<Letak> pada(String definisiId, Predicate<String> kasus) {
        return sistem.lakukan(() -> perintah.lakukan(() -> susun(definisiId, kasus)));
    }

    private List<Letak> susun(String definisiId, Predicate<String> kasus) {
        Map<String, String> kunci = kunci(definisiId, kasus);
        Map<String, List<String>> isi = new LinkedHashMap<>();
        token(mesin.createExecutionQuery().processDefinitionId(definisiId).list()).stream().filter(e -> kunci.containsKey(e.getProcessInstanceId()))
            .forEach(e -> isi.computeIfAbsent(elemen(e.getActivityId()), k -> new ArrayList<>()).add(kunci.get(e.getProcessInstanceId())));
        return isi.entrySet().stream().map(e -> letak(definisi.dengan(definisiId).findActivity(e.getKey()), e.getValue())).toList();
    }

    private static Letak letak(ActivityImpl a, List<String> kasus) {
        return new Letak(a.getId(), DefinisiDibaca.nama(a), DefinisiDibaca.jenis(a), kasus.stream().distinct().sorted().toList(), kasus.size());
    }

    private Map<String, String> kunci(String definisiId, Predicate<String> kasus) {
        return sistem.lakukan(() -> mesin.createProcessInstanceQuery().processDefinitionId(definisiId).list()).stream()
            .filter(p -> p.getBusinessKey() != null && kasus.test(p.getBusinessKey())).collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** Those that have none below them. */
    private static List<ExecutionEntity> token(Collection<Execution> semua) {
        Set<String> induk = semua.stream().map(e -> ((ExecutionEntity) e).getParentId()).collect(Collectors.toSet());
        return semua.stream().map(ExecutionEntity.class::cast).filter(e -> e.getActivityId() != null && !e.isEventScope() && !induk.contains(e.getId())).toList();
    }

    private static String elemen(String id) {
        return id.endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX) ? id.substring(0, id.length() - BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX.length()) : id;
    }
}
