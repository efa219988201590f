package id.laju.mesin;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Gives more time to whoever has a task in hand, where somebody decided that he gets it. */
@Component
public class TenggatTugas {

    private final LangkahMapper langkah;
    private final KunciKasus kunci;
    private final TaskService tugas;
    private final SebagaiSistem sistem;

    TenggatTugas(LangkahMapper langkah, KunciKasus kunci, TaskService tugas, SebagaiSistem sistem) {
        this.langkah = langkah;
        this.kunci = kunci;
        this.tugas = tugas;
        this.sistem = sistem;
    }

    /** Open tasks of this phrase are due then; nothing where there is none. */
    public void geser(String kasus, String frasa, Instant sampai) {
        kunci.kunci(kasus);
        langkah.terbuka(kasus).stream().filter(l -> l.jenis().equals("userTask") && l.frasa().equals(frasa)).forEach(l -> sistem.lakukan(() -> geser(l, sampai)));
    }

    private Task geser(Langkah l, Instant sampai) {
        Task ini = tugas.createTaskQuery().taskId(l.pegangan()).singleResult();
        ini.setDueDate(Date.from(sampai));
        tugas.saveTask(ini);
        langkah.tenggat(l.id(), sampai);
        return ini;
    }
}
