package id.laju.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;

/**
 * What one real case left in the engine's history: which steps it ended and what each of them wrote. By process and element; of a
 * step that came twice the last words count.
 */
final class Rekaman {

    private static final Set<String> LOOP = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final Map<String, Map<String, Object>> isi = new HashMap<>();
    private final Set<String> dilalui = new HashSet<>();

    Rekaman(HistoryService riwayat, String kasus) {
        List<HistoricProcessInstance> bagian = riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(kasus).list();
        bagian.forEach(p -> baca(riwayat, p));
    }

    private void baca(HistoryService riwayat, HistoricProcessInstance proses) {
        Map<String, HistoricActivityInstance> langkah = riwayat.createHistoricActivityInstanceQuery().processInstanceId(proses.getId()).finished().list().stream()
                .filter(a -> !a.isCanceled() && !a.getActivityId().contains("#")).collect(Collectors.toMap(HistoricActivityInstance::getId, a -> a));
        langkah.values().forEach(a -> dilalui.add(kunci(proses.getProcessDefinitionKey(), a.getActivityId())));
        riwayat.createHistoricDetailQuery().variableUpdates().processInstanceId(proses.getId()).orderPartiallyByOccurrence().asc().list().stream()
                .map(HistoricVariableUpdate.class::cast).filter(u -> !LOOP.contains(u.getVariableName()) && langkah.containsKey(u.getActivityInstanceId()))
                .forEach(u -> isi.computeIfAbsent(kunci(proses.getProcessDefinitionKey(), langkah.get(u.getActivityInstanceId()).getActivityId()), k -> new HashMap<>())
                        .put(u.getVariableName(), u.getValue()));
    }

    boolean dilalui(String definisi, String elemen) {
        return dilalui.contains(kunci(proses(definisi), elemen));
    }

    Map<String, Object> isi(String definisi, String elemen) {
        return isi.getOrDefault(kunci(proses(definisi), elemen), Map.of());
    }

    /** @param definisi id of a definition, {@code key:version:number} */
    private static String proses(String definisi) {
        return definisi.substring(0, definisi.indexOf(':'));
    }

    private static String kunci(String proses, String elemen) {
        return proses + "/" + elemen;
    }
}
