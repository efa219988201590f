package id.laju.mesin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of one kind waits for a person: unassigned or already theirs, as the engine's own authorisation and tenants let them see. */
@Service
public class TugasTerbukaService {

    private static final TypeReference<Map<String, Long>> IDS = new TypeReference<>() {
    };

    private final TaskService tugas;
    private final SebagaiPelaku sebagai;
    private final LangkahMapper langkah;
    private final KasusMapper kasus;
    private final TugasTertutup tertutup;
    private final Perwakilan perwakilan;
    private final ObjectMapper json;

    TugasTerbukaService(TaskService tugas, SebagaiPelaku sebagai, LangkahMapper langkah, KasusMapper kasus, TugasTertutup tertutup,
            Perwakilan perwakilan, ObjectMapper json) {
        this.tugas = tugas;
        this.sebagai = sebagai;
        this.langkah = langkah;
        this.kasus = kasus;
        this.tertutup = tertutup;
        this.perwakilan = perwakilan;
        this.json = json;
    }

    /** The most urgent first, in three queries. @param frasa the task's element id without {@code userTask_} @param paling how many at most */
    @Transactional(readOnly = true)
    public List<TugasTerbuka> untuk(String frasa, Pelaku pelaku, int paling) {
        return lengkapi(sebagai.lakukan(pelaku, () -> tanya(frasa, pelaku).orderByDueDate().asc().orderByTaskId().asc().listPage(0, paling)), pelaku);
    }

    /** Those of the list that are about this thing, such as the tasks of one sample. */
    @Transactional(readOnly = true)
    public List<TugasTerbuka> tentang(String frasa, Pelaku pelaku, String kasus, String namaId, long id) {
        List<String> calon = langkah.terbukaTentang(kasus, "userTask_" + frasa, namaId, id);
        return calon.isEmpty() ? List.of() : lengkapi(sebagai.lakukan(pelaku, () -> tanya(frasa, pelaku).taskIdIn(calon.toArray(String[]::new)).list()), pelaku);
    }

    /** Those of these cases, in three queries. @param kasus business keys */
    @Transactional(readOnly = true)
    public List<TugasTerbuka> diKasus(String frasa, Pelaku pelaku, Collection<String> kasus) {
        return kasus.isEmpty() ? List.of()
            : lengkapi(sebagai.lakukan(pelaku, () -> tanya(frasa, pelaku).processInstanceBusinessKeyIn(kasus.toArray(String[]::new)).list()), pelaku);
    }

    /** Those of these tasks, the most urgent first. @param tugasIds of any kind, also ended or other people's */
    @Transactional(readOnly = true)
    public List<TugasTerbuka> diAntara(String frasa, Pelaku pelaku, Collection<String> tugasIds) {
        return tugasIds.isEmpty() ? List.of()
            : lengkapi(sebagai.lakukan(pelaku, () -> tanya(frasa, pelaku).taskIdIn(tugasIds.toArray(String[]::new)).orderByDueDate().asc().orderByTaskId().asc().list()), pelaku);
    }

    @Transactional(readOnly = true)
    public long banyak(String frasa, Pelaku pelaku) {
        return sebagai.lakukan(pelaku, () -> tanya(frasa, pelaku).count());
    }

    /** Phrases of the tasks that this person holds. */
    @Transactional(readOnly = true)
    public Set<String> dipegang(Pelaku pelaku) {
        return sebagai.lakukan(pelaku, () -> tugas.createTaskQuery().taskAssignee(pelaku.id()).list()).stream().map(t -> NamaElemen.frasa(t.getTaskDefinitionKey()))
            .collect(Collectors.toSet());
    }

    /** Phrases of the tasks that the models keep from deputies. */
    public Set<String> tertutup() {
        return tertutup.frasa();
    }

    private TaskQuery tanya(String frasa, Pelaku pelaku) {
        return tugas.createTaskQuery().taskDefinitionKey("userTask_" + frasa).active().or().taskUnassigned().taskAssignee(pelaku.id()).endOr();
    }

    private List<TugasTerbuka> lengkapi(List<Task> semua, Pelaku pelaku) {
        if (semua.isEmpty()) {
            return List.of();
        }
        Map<String, Langkah> dari = langkah.denganSemuaPegangan(semua.stream().map(Task::getId).toList()).stream()
            .collect(Collectors.toMap(Langkah::pegangan, Function.identity(), (a, b) -> b));
        Map<String, String> layanan = dari.isEmpty() ? Map.of() : kasus.semua(dari.values().stream().map(Langkah::kasus).distinct().toList()).stream()
            .collect(Collectors.toMap(Kasus::nomor, Kasus::layanan));
        Map<List<String>, Optional<String>> wakil = new HashMap<>();
        return semua.stream().filter(t -> dari.containsKey(t.getId())).map(t -> terbuka(t, dari.get(t.getId()), layanan, atasNama(t, dari.get(t.getId()), pelaku, wakil))).toList();
    }

    /** Asked once for tasks of the same roles. */
    private String atasNama(Task t, Langkah l, Pelaku pelaku, Map<List<String>, Optional<String>> wakil) {
        return t.getAssignee() != null ? l.atasNama() : wakil.computeIfAbsent(PeranTugas.dari(l), p -> perwakilan.melaluiPeran(pelaku.id(), p)).orElse(null);
    }

    private TugasTerbuka terbuka(Task t, Langkah l, Map<String, String> layanan, String atasNama) {
        return new TugasTerbuka(t.getId(), l.kasus(), t.getTenantId(), layanan.get(l.kasus()), ids(l.lingkup()), l.dibuat(), l.tenggat(), t.getAssignee(), atasNama);
    }

    private Map<String, Long> ids(String lingkup) {
        try {
            return json.readValue(lingkup, IDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
