package id.laju.mesin;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Open tasks whose model names people by what the rows say: they are asked of it again when those rows changed. */
@Component
public class PenerimaTugas {

    private final TaskService tugas;
    private final PembaruTugas pembaru;
    private final SatuPerintah perintah;

    PenerimaTugas(TaskService tugas, PembaruTugas pembaru, SatuPerintah perintah) {
        this.tugas = tugas;
        this.pembaru = pembaru;
        this.perintah = perintah;
    }

    /** Of the whole case. Deputies stay where they were put. */
    public void perbarui(String kasus) {
        perintah.lakukan(() -> {
            tugas.createTaskQuery().processInstanceBusinessKey(kasus).list().forEach(t -> pembaru.orang((TaskEntity) t));
            return null;
        });
    }
}
