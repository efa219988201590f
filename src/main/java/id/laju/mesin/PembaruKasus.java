package id.laju.mesin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The tasks of a case that went over, and our record of its open steps and called phases: as the new model says them. */
@Component
class PembaruKasus {

    private final RuntimeService mesin;
    private final PembaruTugas pembaruTugas;
    private final PembaruLangkah pembaruLangkah;
    private final PencatatFase fase;
    private final SatuPerintah perintah;
    private final SebagaiSistem sistem;

    PembaruKasus(RuntimeService mesin, PembaruTugas pembaruTugas, PembaruLangkah pembaruLangkah, PencatatFase fase, SatuPerintah perintah, SebagaiSistem sistem) {
        this.mesin = mesin;
        this.pembaruTugas = pembaruTugas;
        this.pembaruLangkah = pembaruLangkah;
        this.fase = fase;
        this.perintah = perintah;
        this.sistem = sistem;
    }

    /** @param terbuka steps that were open before. @param instansi those that went over. @return the steps as they are now, by their ids; without those that stand nowhere */
    Map<Long, Langkah> perbarui(String nomor, List<Langkah> terbuka, List<String> instansi, PadananLangkah padanan) {
        sistem.lakukan(() -> perintah.lakukan(() -> perbaruiTugas(terbuka, instansi, padanan)));
        return sistem.lakukan(() -> perintah.lakukan(() -> perbaruiLangkah(nomor, terbuka, instansi, padanan)));
    }

    private Object perbaruiTugas(List<Langkah> terbuka, List<String> instansi, PadananLangkah padanan) {
        terbuka.forEach(l -> {
            TaskEntity tugas = tugas(l);
            if (tugas != null && instansi.contains(tugas.getProcessInstanceId())) {
                pembaruTugas.perbarui(tugas, padanan.dari.findActivity(l.elemen()), tugas.getExecution().getActivity());
            }
        });
        return null;
    }

    private static TaskEntity tugas(Langkah l) {
        return l.jenis().equals("userTask") ? Context.getCommandContext().getTaskManager().findTaskById(l.pegangan()) : null;
    }

    private Map<Long, Langkah> perbaruiLangkah(String nomor, List<Langkah> terbuka, List<String> instansi, PadananLangkah padanan) {
        Map<String, ExecutionEntity> penungguan = new HashMap<>();
        mesin.createExecutionQuery().processInstanceBusinessKey(nomor).list().stream().map(ExecutionEntity.class::cast).filter(e -> e.getActivityId() != null)
            .forEach(e -> penungguan.put(e.getActivityInstanceId(), e));
        penungguan.values().forEach(fase::pindah);
        Map<Long, Langkah> hasil = new LinkedHashMap<>();
        terbuka.forEach(l -> {
            TaskEntity tugas = tugas(l);
            ExecutionEntity posisi = tugas == null ? penungguan.get(l.pegangan()) : tugas.getExecution();
            if (posisi != null) {
                hasil.put(l.id(), pembaruLangkah.perbarui(l, posisi, tugas, instansi.contains(posisi.getProcessInstanceId()) ? padanan.dari.findActivity(l.elemen()) : null));
            }
        });
        return hasil;
    }
}
