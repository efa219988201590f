package id.laju.mesin;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Brings a task into a person's hands: claimed from the inbox, or taken over from the absent colleague for whom the person works. */
@Component
class PengambilTugas {

    private final TaskService tugas;
    private final LangkahKini langkah;
    private final Perwakilan perwakilan;
    private final AlihTugas alih;

    PengambilTugas(TaskService tugas, LangkahKini langkah, Perwakilan perwakilan, AlihTugas alih) {
        this.tugas = tugas;
        this.langkah = langkah;
        this.perwakilan = perwakilan;
        this.alih = alih;
    }

    /** @throws TugasDitolak somebody else holds it, or the model keeps it from deputies */
    void ambil(Task ini, Pelaku pelaku) {
        if (ini.getAssignee() == null) {
            SatuPerintah.tanpaTanyaHak(() -> {
                tugas.claim(ini.getId(), pelaku.id());
                return null;
            });
        } else if (!ini.getAssignee().equals(pelaku.id())) {
            gantikan(ini, pelaku);
        }
    }

    private void gantikan(Task ini, Pelaku pelaku) {
        Langkah l = langkah.dengan(ini.getId()).orElseThrow();
        if (!ini.getAssignee().equals(l.pengambil())) {
            throw new TugasDitolak("Tugas ini baru saja berpindah tangan. Muat ulang halaman.");
        }
        if (!perwakilan.menggantikan(pelaku.id(), ini.getAssignee(), PeranTugas.dari(l))) {
            throw new TugasDitolak("Tugas ini sedang dikerjakan oleh " + ini.getAssignee() + ". Minta ia melepasnya bila Anda yang akan mengerjakan.");
        }
        alih.pindahkan(l, pelaku.id(), pelaku.id());
    }

    /** Gives a task back that the person holds for an absent colleague. @throws TugasDitolak when it is not such a task */
    void kembalikan(String tugasId, Pelaku pelaku) {
        Optional<Langkah> dipegang = langkah.dengan(tugasId).filter(x -> x.terbuka() && x.atasNama() != null && pelaku.id().equals(x.pengambil()));
        Langkah l = dipegang.orElseThrow(() -> new TugasDitolak("Tugas ini tidak sedang Anda pegang atas nama rekan."));
        alih.pindahkan(l, l.atasNama(), pelaku.id());
    }
}
