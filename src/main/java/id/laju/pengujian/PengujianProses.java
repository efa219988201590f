package id.laju.pengujian;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import id.laju.permohonan.Permohonan;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the laboratory tells its processes. */
@Component
class PengujianProses implements ProsesDikenal {

    static final String SAMPEL_TIBA = "laju.pengujian.sampelTiba";
    static final String KONDISI_DIJAWAB = "laju.pengujian.kondisiDijawab";
    static final String PENOLAKAN_DIJAWAB = "laju.pengujian.penolakanDijawab";
    static final String TIDAK_DAPAT_DIUJI_DIJAWAB = "laju.pengujian.tidakDapatDiujiDijawab";

    static final String ANALIS_BERHENTI = "laju.pengujian.analisBerhenti";
    static final String PENGGANTI_TIBA = "laju.pengujian.penggantiTiba";

    private final Korelasi korelasi;
    private final KasusService kasus;
    private final RuntimeService mesin;
    private final TaskService tugas;

    PengujianProses(Korelasi korelasi, KasusService kasus, RuntimeService mesin, TaskService tugas) {
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.mesin = mesin;
        this.tugas = tugas;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(SAMPEL_TIBA, KONDISI_DIJAWAB, PENOLAKAN_DIJAWAB, TIDAK_DAPAT_DIUJI_DIJAWAB, PENGGANTI_TIBA, ANALIS_BERHENTI);
    }

    boolean sampelTiba(String nomor, long sampelId) {
        return korelasi.kirim(SAMPEL_TIBA, nomor, Map.of("sampelId", sampelId), Map.of());
    }

    boolean kondisiDijawab(String nomor, long sampelId) {
        return korelasi.kirim(KONDISI_DIJAWAB, nomor, Map.of("sampelId", sampelId), Map.of());
    }

    /** @param jawaban ganti or batal */
    boolean penolakanDijawab(String nomor, long sampelId, String jawaban) {
        return korelasi.kirim(PENOLAKAN_DIJAWAB, nomor, Map.of("sampelId", sampelId), Map.of("jawabanPenolakan", jawaban));
    }

    /** The model looks again who does the package; where an earlier version tests all packages of a sample together, for all of them. @return false when nobody tests or calibrates it now */
    boolean analisBerhenti(String nomor, long sampelId, long paketId) {
        return korelasi.kirim(ANALIS_BERHENTI, nomor, Map.of("paketId", paketId), Map.of()) || korelasi.kirim(ANALIS_BERHENTI, nomor, Map.of("sampelId", sampelId), Map.of());
    }

    boolean penggantiTiba(String nomor, long sampelId) {
        return korelasi.kirim(PENGGANTI_TIBA, nomor, Map.of("sampelId", sampelId), Map.of());
    }

    /** @param jawaban ganti when another sample comes first, tunda when something is tested again, coret when all are dropped */
    boolean tidakDapatDiujiDijawab(String nomor, long sampelId, String jawaban) {
        return korelasi.kirim(TIDAK_DAPAT_DIUJI_DIJAWAB, nomor, Map.of("sampelId", sampelId), Map.of("jawabanTidakDapatDiuji", jawaban));
    }

    /** Before any row of a sample is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** CS has the sample on the table now. */
    boolean sedangDiperiksa(String nomor, long sampelId) {
        return sedang("terimaSampel", nomor, sampelId);
    }

    /** Case in which this sample waits for that: its order, or a correction that tests it again; the order's when nothing waits. */
    String menunggu(String frasa, Permohonan p, long sampelId) {
        return kasus.kasusMenanti(frasa, "sampelId", sampelId).orElse(p.kasus());
    }

    /** Until when the customer can answer that wait of this sample. */
    Optional<Instant> batas(String frasa, String nomor, long sampelId) {
        return kasus.batasPenantian(nomor, frasa, "sampelId", sampelId);
    }

    /** Promises a later day; one that is nearer changes nothing. */
    void geserJanji(String nomor, Instant sampai) {
        kasus.geserJanji(nomor, sampai);
    }

    /** That step of this sample is open. */
    boolean sedang(String frasa, String nomor, long sampelId) {
        return kasus.terbuka(nomor).stream()
            .anyMatch(l -> l.frasa().equals(frasa) && l.lingkup().matches(".*\"sampelId\":\\s*" + sampelId + "\\b.*"));
    }

    /** Id of the open task of a package. */
    Optional<String> tugasPaket(long paketId) {
        return cariTugas(paketId).map(Task::getId);
    }

    /** Hands the open task to another analyst, due at that moment. */
    void alihkan(long paketId, String analis, Date target) {
        cariTugas(paketId).ifPresent(t -> {
            t.setAssignee(analis);
            t.setDueDate(target);
            tugas.saveTask(t);
        });
    }

    private Optional<Task> cariTugas(long paketId) {
        List<VariableInstance> tempat = mesin.createVariableInstanceQuery().variableValueEquals("paketId", paketId).list();
        return tempat.stream().flatMap(v -> tugas.createTaskQuery().processInstanceId(v.getProcessInstanceId()).taskDefinitionKeyIn("userTask_ujiSampel", "userTask_kalibrasiAlat").list().stream())
            .filter(t -> tugas.getVariable(t.getId(), "paketId").equals(paketId)).findFirst();
    }
}
