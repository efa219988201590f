package id.laju.mesin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * The call activities above a running process, nearest first. They stay for as long as it runs, so that each node remembers them: to walk
 * up, the engine reads an execution and its whole tree for each of them.
 */
final class PanggilanAtas {

    private static final int BANYAK = 20_000;
    private static final Map<String, List<PanggilanAtas>> INGATAN = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<PanggilanAtas>> tertua) {
            return size() > BANYAK;
        }
    };

    private final String definisi;
    private final String elemen;

    private PanggilanAtas(ExecutionEntity panggilan) {
        this.definisi = panggilan.getProcessDefinitionId();
        this.elemen = panggilan.getActivityId();
    }

    /** The calling elements above a position, each in its own model. */
    static List<ActivityImpl> dari(ExecutionEntity posisi) {
        return rantai(posisi).stream().map(PanggilanAtas::aktivitas).toList();
    }

    private static List<PanggilanAtas> rantai(ExecutionEntity posisi) {
        List<PanggilanAtas> ada = ingatan(posisi.getProcessInstanceId());
        return ada != null ? ada : ingat(posisi.getProcessInstanceId(), baca(posisi));
    }

    private static List<PanggilanAtas> baca(ExecutionEntity posisi) {
        ExecutionEntity atas = posisi.getProcessInstance().getSuperExecution();
        return atas == null ? List.of() : Stream.concat(Stream.of(new PanggilanAtas(atas)), rantai(atas).stream()).toList();
    }

    private static List<PanggilanAtas> ingatan(String proses) {
        synchronized (INGATAN) {
            return INGATAN.get(proses);
        }
    }

    private static List<PanggilanAtas> ingat(String proses, List<PanggilanAtas> rantai) {
        synchronized (INGATAN) {
            INGATAN.put(proses, rantai);
        }
        return rantai;
    }

    private ActivityImpl aktivitas() {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definisi).findActivity(elemen);
    }
}
