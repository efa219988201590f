package id.laju.mesin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** The timers of a case that goes over: what becomes of them, and those that are counted again. */
@Component
class PewaktuPindah {

    /** When a timer goes off, and what it is called. */
    record Saat(String nama, Instant saat) {
    }

    private final ManagementService pengelola;
    private final SatuPerintah perintah;
    private final SebagaiSistem sistem;

    PewaktuPindah(ManagementService pengelola, SatuPerintah perintah, SebagaiSistem sistem) {
        this.pengelola = pengelola;
        this.perintah = perintah;
        this.sistem = sistem;
    }

    /** Those of these instances now, by the ids of their jobs, which stay when a case goes over. */
    Map<String, Saat> pada(List<String> instansi) {
        return sistem.lakukan(() -> perintah.lakukan(() -> semua(instansi).stream().collect(Collectors.toMap(Job::getId, PewaktuPindah::saat))));
    }

    private List<Job> semua(List<String> instansi) {
        return instansi.stream().flatMap(i -> pengelola.createJobQuery().processInstanceId(i).timers().list().stream()).toList();
    }

    private static Saat saat(Job j) {
        BpmnModelInstance model = Context.getProcessEngineConfiguration().getDeploymentCache().findBpmnModelInstanceForProcessDefinition(j.getProcessDefinitionId());
        return new Saat(KataPewaktu.nama(model, ((JobEntity) j).getActivityId()), saat(j.getDuedate()));
    }

    private static Instant saat(Date d) {
        return d == null ? null : d.toInstant();
    }

    /** From the beginning of the wait, as due dates are. */
    void hitungUlang(List<String> instansi, RencanaPindah r) {
        sistem.lakukan(() -> perintah.lakukan(() -> {
            if (!r.hitungUlang().isEmpty()) {
                semua(instansi).stream().filter(j -> r.hitungUlang().contains(((JobEntity) j).getActivityId())).forEach(j -> pengelola.recalculateJobDuedate(j.getId(), true));
            }
            return null;
        }));
    }

    /** @param dulu as {@link #pada} answered before the case went over */
    List<HasilPindah.Pewaktu> sejak(Map<String, Saat> dulu, List<String> instansi) {
        Map<String, Saat> kini = pada(instansi);
        List<HasilPindah.Pewaktu> hasil = new ArrayList<>();
        dulu.forEach((id, p) -> hasil.add(new HasilPindah.Pewaktu(p.nama(), p.saat(), Optional.ofNullable(kini.get(id)).map(Saat::saat).orElse(null))));
        kini.forEach((id, p) -> {
            if (!dulu.containsKey(id)) {
                hasil.add(new HasilPindah.Pewaktu(p.nama(), null, p.saat()));
            }
        });
        return hasil;
    }
}
