package id.laju.mesin;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an absent colleague holds becomes visible to the deputy for a while, and goes back afterwards. Each task in a transaction of
 * its own, so that one that somebody is just working on holds up no other.
 */
@Component
public class TitipanTugas {

    private final LangkahMapper langkah;
    private final KunciKasus kasus;
    private final TitipanMapper titipan;
    private final TaskService tugas;
    private final RepositoryService gudang;
    private final AuthorizationService hak;
    private final AlihTugas alih;
    private final Perwakilan perwakilan;
    private final ApplicationEventPublisher siar;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;

    TitipanTugas(LangkahMapper langkah, KunciKasus kasus, TitipanMapper titipan, TaskService tugas, RepositoryService gudang, AuthorizationService hak, AlihTugas alih, Perwakilan perwakilan,
            ApplicationEventPublisher siar, TransactionTemplate transaksi, Pengulang pengulang) {
        this.langkah = langkah;
        this.kasus = kasus;
        this.titipan = titipan;
        this.tugas = tugas;
        this.gudang = gudang;
        this.hak = hak;
        this.alih = alih;
        this.perwakilan = perwakilan;
        this.siar = siar;
        this.transaksi = transaksi;
        this.pengulang = pengulang;
    }

    /** Open tasks that this person holds and that belong to one of the roles; what the model keeps from deputies is left out. */
    public List<Langkah> dipegang(String orang, Collection<String> peran) {
        return langkah.dipegangOleh(orang).stream().filter(l -> dari(l, peran)).filter(l -> !terlarang(l)).toList();
    }

    /** All open tasks that this person holds, the oldest first. */
    public List<Langkah> dipegang(String orang) {
        return langkah.dipegangOleh(orang);
    }

    /**
     * Takes a task from somebody who may no longer do it: back to the inbox of its roles, or to the absent colleague. Of one that was
     * given by name {@link TugasTanpaPemegang} is told.
     *
     * @return whether it is in other hands or an inbox now
     */
    public boolean lepas(Langkah l, String oleh) {
        boolean[] pindah = {false};
        kerjakan(l, () -> {
            pindah[0] = l.atasNama() != null || bersama(l);
            if (pindah[0]) {
                kembali(l, oleh);
            } else {
                siar.publishEvent(tanpaPemegang(l));
            }
        });
        return pindah[0];
    }

    private TugasTanpaPemegang tanpaPemegang(Langkah l) {
        Task ini = tugas.createTaskQuery().taskId(l.pegangan()).singleResult();
        return new TugasTanpaPemegang(l.kasus(), ini.getTenantId(), l.frasa(), tugas.getVariables(l.pegangan()), l.pengambil());
    }

    private boolean bersama(Langkah l) {
        return tugas.getIdentityLinksForTask(l.pegangan()).stream().anyMatch(i -> i.getGroupId() != null);
    }

    /** Name of the absent colleague who holds this task and for whom this person may take it over. */
    Optional<String> digantikan(String tugasId, Pelaku saya) {
        return langkah.denganPegangan(tugasId).filter(l -> l.terbuka() && l.pengambil() != null && !l.pengambil().equals(saya.id()))
                .filter(l -> perwakilan.menggantikan(saya.id(), l.pengambil(), PeranTugas.dari(l)) && !terlarang(l)).map(l -> perwakilan.nama(l.pengambil()));
    }

    /** Open tasks that this person holds in the name of the absent colleague. */
    public List<Langkah> dikerjakan(String pengganti, String berhalangan) {
        return langkah.dipegangOleh(pengganti).stream().filter(l -> berhalangan.equals(l.atasNama())).toList();
    }

    /** Shows the deputy what the absent colleague holds now; what comes later is shown when it comes. */
    public void buka(String berhalangan, String pengganti, Collection<String> peran) {
        dipegang(berhalangan, peran).forEach(l -> kerjakan(l, () -> perlihatkan(l, pengganti)));
    }

    /** Hides it again, and takes back what the deputy holds in the colleague's name: to its roles' inbox, or to the colleague by name. */
    public void tutup(String berhalangan, String pengganti, String oleh) {
        dikerjakan(pengganti, berhalangan).forEach(l -> kerjakan(l, () -> kembali(l, oleh)));
        titipan.milik(berhalangan, pengganti).forEach(id -> langkah.denganPegangan(id)
                .ifPresent(l -> dalamKasus(l, () -> sembunyikan(id, pengganti, l.terbuka()))));
    }

    private void perlihatkan(Langkah l, String pengganti) {
        if (tugas.getIdentityLinksForTask(l.pegangan()).stream().noneMatch(i -> pengganti.equals(i.getUserId()))) {
            titipan.catat(l.pegangan(), l.pengambil(), pengganti);
            tugas.addCandidateUser(l.pegangan(), pengganti);
        }
    }

    /** The engine takes the link away and leaves the right. */
    private void sembunyikan(String tugasId, String pengganti, boolean terbuka) {
        boolean dititipkan = titipan.hapus(tugasId, pengganti) > 0;
        if (terbuka && dititipkan) {
            tugas.deleteCandidateUser(tugasId, pengganti);
        }
        if (terbuka && tugas.getIdentityLinksForTask(tugasId).stream().noneMatch(i -> pengganti.equals(i.getUserId()))) {
            hak.createAuthorizationQuery().userIdIn(pengganti).resourceType(Resources.TASK).resourceId(tugasId).list().forEach(h -> hak.deleteAuthorization(h.getId()));
        }
    }

    private void kembali(Langkah l, String oleh) {
        alih.pindahkan(l, bersama(l) ? null : l.atasNama(), oleh);
        sembunyikan(l.pegangan(), l.pengambil(), true);
    }

    private void kerjakan(Langkah l, Runnable kerja) {
        dalamKasus(l, () -> {
            boolean masihSama = langkah.denganPegangan(l.pegangan()).filter(kini -> kini.terbuka() && l.pengambil().equals(kini.pengambil())).isPresent();
            if (masihSama) {
                kerja.run();
            }
        });
    }

    private void dalamKasus(Langkah l, Runnable kerja) {
        pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> {
            kasus.kunci(l.kasus());
            kerja.run();
        }));
    }

    private static boolean dari(Langkah l, Collection<String> peran) {
        List<String> milik = PeranTugas.dari(l);
        return milik.isEmpty() || !Collections.disjoint(milik, peran);
    }

    private boolean terlarang(Langkah l) {
        Task ini = tugas.createTaskQuery().taskId(l.pegangan()).singleResult();
        return ini == null || SifatLangkah.TIDAK.equals(SifatWarisan.milik(definisi(ini).findActivity(ini.getTaskDefinitionKey())).ambil(SifatLangkah.PELIMPAHAN));
    }

    private ProcessDefinitionEntity definisi(Task ini) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(ini.getProcessDefinitionId());
    }
}
