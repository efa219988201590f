package id.laju.mesin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.IsianKeliru;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows and completes user tasks as the signed-in person: the feature's act and the engine's completion in one
 * transaction (architecture, section 5).
 */
@Service
public class TugasService {

    private final TaskService tugas;
    private final IdentityService identitas;
    private final LangkahMapper langkah;
    private final KasusMapper kasus;
    private final DrafTugasMapper draf;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;
    private final Perwakilan perwakilan;
    private final AlihTugas alih;
    private final ObjectMapper json;
    private final Map<String, FormTugas<?>> form;

    TugasService(TaskService tugas, IdentityService identitas, LangkahMapper langkah, KasusMapper kasus, DrafTugasMapper draf,
            TransactionTemplate transaksi, Pengulang pengulang, Perwakilan perwakilan, AlihTugas alih, ObjectMapper json, List<FormTugas<?>> form) {
        this.tugas = tugas;
        this.identitas = identitas;
        this.langkah = langkah;
        this.kasus = kasus;
        this.draf = draf;
        this.transaksi = transaksi;
        this.pengulang = pengulang;
        this.perwakilan = perwakilan;
        this.alih = alih;
        this.json = json;
        this.form = form.stream().collect(Collectors.toMap(FormTugas::tugas, f -> f));
    }

    /** Data of the task's form. @throws TugasDitolak when the task is gone or not for this person */
    public Object muat(String tugasId, Pelaku pelaku) {
        return transaksi.execute(s -> sebagai(pelaku, () -> {
            TugasKonteks konteks = konteks(ambil(tugasId, pelaku), pelaku);
            return form(konteks.tugas()).muat(konteks);
        }));
    }

    /** Business key of the case an open task belongs to. @throws TugasDitolak when the task is gone or not for this person */
    public String kasus(String tugasId, Pelaku pelaku) {
        return transaksi.execute(s -> sebagai(pelaku, () -> konteks(ambil(tugasId, pelaku), pelaku).kasus()));
    }

    /** Those of the tasks that this person may see, in one query. */
    public Set<String> terlihat(Collection<String> tugasIds, Pelaku pelaku) {
        return tugasIds.isEmpty() ? Set.of() : sebagai(pelaku, () -> tugas.createTaskQuery().taskIdIn(tugasIds.toArray(String[]::new))
                .list().stream().map(Task::getId).collect(Collectors.toSet()));
    }

    /** Which of these tasks this person may do now: visible to the person, and held by nobody else. */
    public Set<String> bolehKerjakan(List<String> tugasId, Pelaku pelaku) {
        if (tugasId.isEmpty()) {
            return Set.of();
        }
        return transaksi.execute(s -> sebagai(pelaku, () -> tugas.createTaskQuery().taskIdIn(tugasId.toArray(String[]::new)).list().stream()
                .filter(t -> t.getAssignee() == null || t.getAssignee().equals(pelaku.id())).map(Task::getId).collect(Collectors.toSet())));
    }

    /**
     * Does the act of the form and completes the task; claims it when nobody holds it. A collision with somebody else's
     * transaction is repeated from the beginning.
     *
     * @throws IsianKeliru wrong input; nothing is stored
     * @throws TugasDitolak the task is gone, held by somebody else, or not for this person
     * @throws TidakIndependen the person took part in what is checked here
     */
    public void selesai(String tugasId, JsonNode isian, Pelaku pelaku) {
        pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> sebagai(pelaku, () -> kerjakan(tugasId, isian, pelaku))));
    }

    private Object kerjakan(String tugasId, JsonNode isian, Pelaku pelaku) {
        // The case before any row of a feature, as timers and customers do: who comes second waits here and not in a circle.
        kasus.kunci(konteks(ambil(tugasId, pelaku), pelaku).kasus());
        Task ini = ambil(tugasId, pelaku);
        TugasKonteks konteks = konteks(ini, pelaku);
        if (ini.getAssignee() == null) {
            tugas.claim(tugasId, pelaku.id());
        } else if (!ini.getAssignee().equals(pelaku.id())) {
            gantikan(ini, pelaku);
        }
        Map<String, Object> keputusan = lakukan(form(konteks.tugas()), konteks, isian);
        String kata = keputusan.values().stream().findFirst().map(Object::toString).orElse(null);
        KonteksTindakan.dengan(tugasId, kata, () -> {
            tugas.complete(tugasId, keputusan);
            draf.buang(tugasId, pelaku.id());
            return null;
        });
        langkah.denganPegangan(tugasId).filter(l -> l.atasNama() != null).ifPresent(l -> alih.selesai(l, konteks.satker()));
        return null;
    }

    /**
     * Takes a task over from the absent colleague for whom the person works; one that nobody holds is claimed.
     *
     * @throws TugasDitolak it is gone, held by somebody else, or kept from deputies by the model
     * @throws TidakIndependen the person or the colleague took part in what is checked here
     */
    public void ambilAlih(String tugasId, Pelaku pelaku) {
        try {
            ambil(pelaku, tugasId);
        } catch (ProcessEngineException e) {
            throw Stream.<Throwable>iterate(e, x -> x != null, Throwable::getCause).filter(x -> x instanceof TugasDitolak || x instanceof TidakIndependen)
                    .map(RuntimeException.class::cast).findFirst().orElse(e);
        }
    }

    private void ambil(Pelaku pelaku, String tugasId) {
        pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> sebagai(pelaku, () -> {
            Task ini = ambil(tugasId, pelaku);
            kasus.kunci(konteks(ini, pelaku).kasus());
            if (ini.getAssignee() == null) {
                tugas.claim(tugasId, pelaku.id());
            } else if (!ini.getAssignee().equals(pelaku.id())) {
                gantikan(ini, pelaku);
            }
            return null;
        })));
    }

    /** Gives a task back that the person holds for an absent colleague. @throws TugasDitolak when it is not such a task */
    public void kembalikan(String tugasId, Pelaku pelaku) {
        pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> {
            kasus.kunci(langkah.denganPegangan(tugasId).map(Langkah::kasus).orElse(null));
            Langkah l = langkah.kini(tugasId).filter(x -> x.terbuka() && x.atasNama() != null && pelaku.id().equals(x.pengambil()))
                    .orElseThrow(() -> new TugasDitolak("Tugas ini tidak sedang Anda pegang atas nama rekan."));
            alih.pindahkan(l, l.atasNama(), pelaku.id());
        }));
    }

    private void gantikan(Task ini, Pelaku pelaku) {
        Langkah l = langkah.kini(ini.getId()).orElseThrow();
        if (!ini.getAssignee().equals(l.pengambil())) {
            throw new TugasDitolak("Tugas ini baru saja berpindah tangan. Muat ulang halaman.");
        }
        if (!perwakilan.menggantikan(pelaku.id(), ini.getAssignee(), PeranTugas.dari(l))) {
            throw new TugasDitolak("Tugas ini sedang dikerjakan oleh " + ini.getAssignee() + ". Minta ia melepasnya bila Anda yang akan mengerjakan.");
        }
        alih.pindahkan(l, pelaku.id(), pelaku.id());
    }

    private <T> Map<String, Object> lakukan(FormTugas<T> f, TugasKonteks konteks, JsonNode isian) {
        if (!isian.isObject()) {
            throw IsianRusak.seluruhnya();
        }
        try {
            return f.selesai(konteks, json.treeToValue(isian, f.isian()));
        } catch (JsonProcessingException e) {
            throw IsianRusak.dari(e);
        }
    }

    private Task ambil(String tugasId, Pelaku pelaku) {
        Task ini = tugas.createTaskQuery().taskId(tugasId).initializeFormKeys().singleResult();
        if (ini == null) {
            throw new TugasDitolak(langkah.denganPegangan(tugasId).filter(l -> !l.terbuka())
                    .map(l -> l.dibatalkan() ? "Tugas ini sudah tidak berlaku karena kasusnya bergerak ke langkah lain."
                            : l.pelaku().equals(pelaku.id()) ? "Tugas ini sudah Anda selesaikan." : "Tugas ini sudah diselesaikan oleh " + l.pelaku() + ".")
                    .orElse("Tugas ini tidak ada atau bukan untuk Anda."));
        }
        return ini;
    }

    private TugasKonteks konteks(Task t, Pelaku pelaku) {
        Map<String, Object> variabel = tugas.getVariables(t.getId());
        Langkah l = langkah.denganPegangan(t.getId()).orElseThrow();
        return new TugasKonteks(t.getId(), NamaElemen.frasa(t.getTaskDefinitionKey()), t.getName(), l.kasus(), t.getTenantId(),
                pelaku.id(), atasNama(t, l, pelaku), variabel);
    }

    private String atasNama(Task t, Langkah l, Pelaku pelaku) {
        if (t.getAssignee() == null) {
            return perwakilan.melaluiPeran(pelaku.id(), PeranTugas.dari(l)).orElse(null);
        }
        return t.getAssignee().equals(pelaku.id()) ? l.atasNama()
                : perwakilan.menggantikan(pelaku.id(), t.getAssignee(), PeranTugas.dari(l)) ? t.getAssignee() : null;
    }

    private FormTugas<?> form(String frasa) {
        FormTugas<?> f = form.get(frasa);
        if (f == null) {
            throw new IllegalStateException("Tidak ada formulir untuk tugas " + frasa);
        }
        return f;
    }

    private <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
        identitas.setAuthentication(pelaku.id(), pelaku.peran(), pelaku.satker());
        try {
            return kerja.get();
        } finally {
            identitas.clearAuthentication();
        }
    }
}
