package id.laju.mesin;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds an open task for a person, after one question for the right to it, with all that its form may know. Works inside of {@link SatuPerintah}. */
@Component
class PembukaTugas {

    private final LangkahMapper riwayat;
    private final LangkahKini langkah;
    private final Perwakilan perwakilan;
    private final PenjagaPeran penjaga;
    private final PenjagaWakil wakil;

    PembukaTugas(LangkahMapper riwayat, LangkahKini langkah, Perwakilan perwakilan, PenjagaPeran penjaga, PenjagaWakil wakil) {
        this.riwayat = riwayat;
        this.langkah = langkah;
        this.perwakilan = perwakilan;
        this.penjaga = penjaga;
        this.wakil = wakil;
    }

    /** @throws TugasDitolak when the task is gone or the person may not see it */
    Task untukDilihat(String tugasId, Pelaku pelaku) {
        return ambil(tugasId, pelaku, Permissions.READ);
    }

    /** @throws TugasDitolak when the task is gone or the person may not work on it */
    Task untukDikerjakan(String tugasId, Pelaku pelaku) {
        return ambil(tugasId, pelaku, TaskPermissions.TASK_WORK);
    }

    private Task ambil(String tugasId, Pelaku pelaku, Permission izin) {
        CommandContext perintah = Context.getCommandContext();
        TaskEntity ini = perintah.getTaskManager().findTaskById(tugasId);
        if (ini == null) {
            throw new TugasDitolak(sudahBerakhir(tugasId, pelaku));
        }
        if (!boleh(perintah, ini, pelaku, izin)) {
            throw new TugasDitolak("Tugas ini tidak ada atau bukan untuk Anda.");
        }
        dipegangAtasNama(ini, pelaku).ifPresentOrElse(a -> wakil.masihBoleh(ini, a), () -> penjaga.periksa(ini, pelaku));
        return ini;
    }

    private Optional<String> dipegangAtasNama(TaskEntity ini, Pelaku pelaku) {
        return pelaku.id().equals(ini.getAssignee()) ? langkah.dengan(ini.getId()).map(Langkah::atasNama) : Optional.empty();
    }

    /**
     * Rights to a task are its own rows; nobody has them through the process ({@code HakAwal}), so that the engine need not look there. Those of
     * whoever holds it or stands beside it came with the link ({@link HakTugas}), which the form reads anyway.
     */
    private static boolean boleh(CommandContext perintah, TaskEntity ini, Pelaku pelaku, Permission izin) {
        return perintah.getTenantManager().isAuthenticatedTenant(ini.getTenantId())
                && (tertaut(ini, pelaku) || perintah.getAuthorizationManager().isAuthorized(izin, Resources.TASK, ini.getId()));
    }

    private static boolean tertaut(TaskEntity ini, Pelaku pelaku) {
        return pelaku.id().equals(ini.getAssignee())
                || ini.getCandidates().stream().anyMatch(c -> pelaku.id().equals(c.getUserId()) || pelaku.sendiri().contains(c.getGroupId()));
    }

    private String sudahBerakhir(String tugasId, Pelaku pelaku) {
        return riwayat.denganPegangan(tugasId).filter(l -> !l.terbuka())
                .map(l -> l.dibatalkan() ? "Tugas ini sudah tidak berlaku karena kasusnya bergerak ke langkah lain."
                        : l.pelaku().equals(pelaku.id()) ? "Tugas ini sudah Anda selesaikan." : "Tugas ini sudah diselesaikan oleh " + l.pelaku() + ".")
                .orElse("Tugas ini tidak ada atau bukan untuk Anda.");
    }

    TugasKonteks konteks(Task t, Pelaku pelaku) {
        // Those of the case: no task has any of its own.
        Map<String, Object> variabel = ((TaskEntity) t).getExecution().getVariables();
        Langkah l = langkah.dengan(t.getId()).orElseThrow();
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
}
