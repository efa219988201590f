package id.laju.mesin;

import id.laju.kalender.KalenderKerja;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Writes {@code fase}: how long each call of another process takes, which its steps alone cannot tell when a case calls it more than once. */
@Component
class PencatatFase {

    private final FaseMapper fase;
    private final PencatatKasus kasus;
    private final KalenderKerja kalender;
    private final Clock jam;

    PencatatFase(FaseMapper fase, PencatatKasus kasus, KalenderKerja kalender, Clock jam) {
        this.fase = fase;
        this.kasus = kasus;
        this.kalender = kalender;
        this.jam = jam;
    }

    void masuk(DelegateExecution e, String dipanggil) {
        var proses = ((ExecutionEntity) e).getProcessDefinition();
        kasus.antre(e.getProcessBusinessKey());
        fase.simpan(new FaseMapper.Baru(e.getProcessBusinessKey(), proses.getKey(), proses.getVersion(), VersiModel.varian(proses.getTenantId()), e.getCurrentActivityId(),
                e.getCurrentActivityName(), dipanggil, e.getActivityInstanceId(), jam.instant()));
    }

    /** A call that began before calls were written down leaves no row. */
    void keluar(DelegateExecution e) {
        Instant kini = jam.instant();
        fase.sejak(e.getActivityInstanceId())
            .ifPresent(sejak -> fase.akhiri(e.getActivityInstanceId(), kini, e.isCanceled(), kalender.menitKerja(e.getTenantId(), sejak, kini)));
    }

    /** The call of this position after its case went over; it keeps its beginning. */
    void pindah(ExecutionEntity e) {
        if (e.getActivity() != null && e.getActivity().getActivityBehavior() instanceof CallableElementActivityBehavior) {
            fase.pindah(e.getActivityInstanceId(), e.getProcessDefinition().getVersion(), VersiModel.varian(e.getProcessDefinition().getTenantId()), e.getActivityId(), e.getActivity().getName());
        }
    }
}
