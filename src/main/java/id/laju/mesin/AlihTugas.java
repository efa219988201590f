package id.laju.mesin;

import id.laju.umum.PerubahanData;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a held task between an absent colleague and the deputy, with both names in the trail. Whether that may be, the caller has decided. */
@Component
class AlihTugas {

    static final String OBJEK = "tugas yang dilimpahkan";

    private final TaskService tugas;
    private final SebagaiSistem sistem;
    private final LangkahKini langkah;
    private final ApplicationEventPublisher siar;

    AlihTugas(TaskService tugas, SebagaiSistem sistem, LangkahKini langkah, ApplicationEventPublisher siar) {
        this.tugas = tugas;
        this.sistem = sistem;
        this.langkah = langkah;
        this.siar = siar;
    }

    /** @param ke null puts the task back into the inbox of its roles */
    void pindahkan(Langkah l, String ke, String oleh) {
        Task ini = sistem.lakukan(() -> tugas.createTaskQuery().taskId(l.pegangan()).singleResult());
        Map<String, Object> variabel = sistem.lakukan(() -> tugas.getVariables(l.pegangan()));
        sistem.lakukan(() -> {
            tugas.setAssignee(l.pegangan(), ke);
            return null;
        });
        if (ke != null) {
            siar.publishEvent(new TugasBerpindah(l.kasus(), ini.getTenantId(), l.frasa(), variabel, l.pengambil(), ke));
        }
        String atasNama = langkah.dengan(l.pegangan()).map(Langkah::atasNama).orElse(null);
        siar.publishEvent(new PerubahanData(ini.getTenantId(), oleh, OBJEK, kunci(l), Pemegang.dari(l.pengambil(), l.atasNama()), Pemegang.dari(ke, atasNama)));
    }

    /** The deputy has done it. */
    void selesai(Langkah l, String satker) {
        siar.publishEvent(new PerubahanData(satker, l.pelaku(), OBJEK, kunci(l), Pemegang.dari(l.pelaku(), l.atasNama()), new Selesai(l.pelaku(), l.atasNama(), Optional.ofNullable(l.keputusan()).orElse("selesai"))));
    }

    private static String kunci(Langkah l) {
        return l.kasus() + " " + l.nama();
    }

    record Pemegang(String pemegang, String atasNama) {

        static Pemegang dari(String pemegang, String atasNama) {
            return new Pemegang(pemegang == null ? "kotak masuk" : pemegang, atasNama);
        }
    }

    record Selesai(String pelaku, String atasNama, String keputusan) {
    }
}
