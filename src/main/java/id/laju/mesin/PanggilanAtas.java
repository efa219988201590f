package id.laju.mesin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * The call activities above a running process, nearest first. They stay until the case goes over to another version of a model, so that
 * each node remembers them: to walk up, the engine reads an execution and its whole tree for each of them.
 */
final class PanggilanAtas {

    private static final int BANYAK = 20_000;
    private static final Map<String, Ingatan> INGATAN = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ingatan> tertua) {
            return size() > BANYAK;
        }
    };

    private record Ingatan(long pindahan, List<PanggilanAtas> rantai) {
    }

    private final String definisi;
    private final String elemen;

    private PanggilanAtas(ExecutionEntity panggilan) {
        this.definisi = panggilan.getProcessDefinitionId();
        this.elemen = panggilan.getActivityId();
    }

    /** The calling elements above a position, each in its own model. */
    static List<ActivityImpl> dari(ExecutionEntity posisi, KunciKasus kasus) {
        return rantai(posisi, kasus).stream().map(PanggilanAtas::aktivitas).toList();
    }

    private static List<PanggilanAtas> rantai(ExecutionEntity posisi, KunciKasus kasus) {
        long pindahan = pindahan(kasus.kunci(posisi.getProcessBusinessKey()));
        Ingatan ada = ingatan(posisi.getProcessInstanceId());
        return ada != null && ada.pindahan() == pindahan ? ada.rantai() : ingat(posisi.getProcessInstanceId(), new Ingatan(pindahan, baca(posisi, kasus)));
    }

    /** The case is locked by whoever moves it, and was read with the lock. */
    private static long pindahan(Kasus kasus) {
        return kasus == null ? 0 : kasus.pindahan();
    }

    private static List<PanggilanAtas> baca(ExecutionEntity posisi, KunciKasus kasus) {
        ExecutionEntity atas = posisi.getProcessInstance().getSuperExecution();
        return atas == null ? List.of() : Stream.concat(Stream.of(new PanggilanAtas(atas)), rantai(atas, kasus).stream()).toList();
    }

    private static Ingatan ingatan(String proses) {
        synchronized (INGATAN) {
            return INGATAN.get(proses);
        }
    }

    private static List<PanggilanAtas> ingat(String proses, Ingatan baru) {
        synchronized (INGATAN) {
            INGATAN.put(proses, baru);
        }
        return baru.rantai();
    }

    private ActivityImpl aktivitas() {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definisi).findActivity(elemen);
    }
}
