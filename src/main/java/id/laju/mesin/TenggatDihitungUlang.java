package id.laju.mesin;

import id.laju.kalender.KalenderBerubah;
import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A changed calendar moves the due dates of the steps that are open, counted again from their beginning. */
@Component
class TenggatDihitungUlang {

    private final LangkahMapper langkah;
    private final KalenderKerja kalender;
    private final RepositoryService gudang;
    private final TaskService tugas;

    TenggatDihitungUlang(LangkahMapper langkah, KalenderKerja kalender, RepositoryService gudang, TaskService tugas) {
        this.langkah = langkah;
        this.kalender = kalender;
        this.gudang = gudang;
        this.tugas = tugas;
    }

    @EventListener
    void hitung(KalenderBerubah perubahan) {
        langkah.bertenggat(perubahan.satker()).forEach(this::hitung);
    }

    private void hitung(Langkah l) {
        SifatLangkah sifat = sifat(l);
        String batas = sifat.ambil(SifatLangkah.BATAS);
        String norma = sifat.ambil(SifatLangkah.NORMA);
        if (batas == null && (norma == null || l.jenis().equals("receiveTask"))) {
            return;
        }
        String satker = l.kasus().substring(0, l.kasus().indexOf('/'));
        Instant baru = batas != null ? kalender.tambah(satker, l.dibuat(), Norma.urai(batas))
                : kalender.batasWaktu(satker, l.dibuat(), Norma.urai(norma)).orElse(l.tenggat());
        if (!baru.equals(l.tenggat())) {
            pindahkan(l, baru);
        }
    }

    private void pindahkan(Langkah l, Instant baru) {
        langkah.tenggat(l.id(), baru);
        if (l.jenis().equals("userTask")) {
            var ini = tugas.createTaskQuery().taskId(l.pegangan()).singleResult();
            ini.setDueDate(Date.from(baru));
            tugas.saveTask(ini);
        }
    }

    private SifatLangkah sifat(Langkah l) {
        var definisi = gudang.createProcessDefinitionQuery().processDefinitionKey(l.proses()).processDefinitionVersion(l.versi())
                .list().stream().findFirst().orElseThrow();
        var proses = (ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(definisi.getId());
        ActivityImpl elemen = proses.findActivity(l.elemen());
        return SifatWarisan.milik(elemen);
    }
}
