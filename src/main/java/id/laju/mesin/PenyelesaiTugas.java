package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The form's act and the end of its task. */
@Component
class PenyelesaiTugas {

    private final TaskService tugas;
    private final PembukaTugas pembuka;
    private final PengambilTugas pengambil;
    private final PelaksanaIsian form;
    private final LangkahKini langkah;
    private final AlihTugas alih;

    PenyelesaiTugas(TaskService tugas, PembukaTugas pembuka, PengambilTugas pengambil, PelaksanaIsian form, LangkahKini langkah, AlihTugas alih) {
        this.tugas = tugas;
        this.pembuka = pembuka;
        this.pengambil = pengambil;
        this.form = form;
        this.langkah = langkah;
        this.alih = alih;
    }

    void selesaikan(String tugasId, JsonNode isian, Pelaku pelaku) {
        Task ini = pembuka.untukDikerjakan(tugasId, pelaku);
        TugasKonteks konteks = pembuka.konteks(ini, pelaku);
        KonteksTindakan.dengan(tugasId, null, () -> SatuPerintah.tanpaLogOperator(() -> {
            pengambil.ambil(ini, pelaku);
            return null;
        }));
        Map<String, Object> keputusan = form.selesai(konteks, isian);
        boolean atasNama = langkah.dengan(tugasId).map(Langkah::atasNama).isPresent();
        akhiri(tugasId, keputusan);
        if (atasNama) {
            alih.selesai(langkah.dengan(tugasId).orElseThrow(), konteks.satker());
        }
    }

    private void akhiri(String tugasId, Map<String, Object> keputusan) {
        String kata = keputusan.values().stream().findFirst().map(Object::toString).orElse(null);
        KonteksTindakan.dengan(tugasId, kata, () -> SatuPerintah.tanpaTanyaHak(() -> SatuPerintah.tanpaLogOperator(() -> {
            tugas.complete(tugasId, keputusan);
            return null;
        })));
    }
}
