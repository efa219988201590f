package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.umum.IsianKeliru;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final SebagaiPelaku sebagai;
    private final SatuPerintah perintah;
    private final KunciKasus kasus;
    private final PembukaTugas pembuka;
    private final PengambilTugas pengambil;
    private final PenyelesaiTugas penyelesai;
    private final PelaksanaIsian form;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;

    TugasService(TaskService tugas, SebagaiPelaku sebagai, SatuPerintah perintah, KunciKasus kasus, PembukaTugas pembuka, PengambilTugas pengambil,
            PenyelesaiTugas penyelesai, PelaksanaIsian form, TransactionTemplate transaksi, Pengulang pengulang) {
        this.tugas = tugas;
        this.sebagai = sebagai;
        this.perintah = perintah;
        this.kasus = kasus;
        this.pembuka = pembuka;
        this.pengambil = pengambil;
        this.penyelesai = penyelesai;
        this.form = form;
        this.transaksi = transaksi;
        this.pengulang = pengulang;
    }

    /** Data of the task's form. @throws TugasDitolak when the task is gone or not for this person */
    public Object muat(String tugasId, Pelaku pelaku) {
        return lihat(pelaku, () -> form.muat(pembuka.konteks(pembuka.untukDilihat(tugasId, pelaku), pelaku)));
    }

    /** An open task as its form would know it. @throws TugasDitolak when the task is gone or not for this person */
    public TugasKonteks konteks(String tugasId, Pelaku pelaku) {
        return lihat(pelaku, () -> pembuka.konteks(pembuka.untukDilihat(tugasId, pelaku), pelaku));
    }

    /** Business key of the case an open task belongs to. @throws TugasDitolak when the task is gone or not for this person */
    public String kasus(String tugasId, Pelaku pelaku) {
        return konteks(tugasId, pelaku).kasus();
    }

    /** Those of the tasks that this person may see, in one query. */
    public Set<String> terlihat(Collection<String> tugasIds, Pelaku pelaku) {
        return tampak(tugasIds, pelaku).map(Task::getId).collect(Collectors.toSet());
    }

    /** Which of these tasks this person may do now: visible to the person, and held by nobody else. */
    public Set<String> bolehKerjakan(List<String> tugasId, Pelaku pelaku) {
        return tampak(tugasId, pelaku).filter(t -> t.getAssignee() == null || t.getAssignee().equals(pelaku.id())).map(Task::getId).collect(Collectors.toSet());
    }

    private Stream<Task> tampak(Collection<String> tugasIds, Pelaku pelaku) {
        return tugasIds.isEmpty() ? Stream.empty() : sebagai.lakukan(pelaku, () -> tugas.createTaskQuery().taskIdIn(tugasIds.toArray(String[]::new)).list()).stream();
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
        kerjakan(tugasId, pelaku, () -> penyelesai.selesaikan(tugasId, isian, pelaku));
    }

    /**
     * Takes a task over from the absent colleague for whom the person works; one that nobody holds is claimed.
     *
     * @throws TugasDitolak it is gone, held by somebody else, or kept from deputies by the model
     * @throws TidakIndependen the person or the colleague took part in what is checked here
     */
    public void ambilAlih(String tugasId, Pelaku pelaku) {
        try {
            kerjakan(tugasId, pelaku, () -> pengambil.ambil(pembuka.untukDikerjakan(tugasId, pelaku), pelaku));
        } catch (ProcessEngineException e) {
            throw Stream.<Throwable>iterate(e, x -> x != null, Throwable::getCause).filter(x -> x instanceof TugasDitolak || x instanceof TidakIndependen)
                    .map(RuntimeException.class::cast).findFirst().orElse(e);
        }
    }

    /** Gives a task back that the person holds for an absent colleague. @throws TugasDitolak when it is not such a task */
    public void kembalikan(String tugasId, Pelaku pelaku) {
        kerjakan(tugasId, pelaku, () -> pengambil.kembalikan(tugasId, pelaku));
    }

    private <T> T lihat(Pelaku pelaku, Supplier<T> kerja) {
        return transaksi.execute(s -> sebagai.lakukan(pelaku, () -> perintah.lakukan(kerja)));
    }

    private void kerjakan(String tugasId, Pelaku pelaku, Runnable kerja) {
        pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> sebagai.lakukan(pelaku, () -> {
            // The case before any row of a feature, as timers and customers do: who comes second waits here and not in a circle.
            kasus.kunciMilik(tugasId);
            return perintah.lakukan(() -> {
                kerja.run();
                return null;
            });
        })));
    }
}
