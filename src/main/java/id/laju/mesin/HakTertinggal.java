package id.laju.mesin;

import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the engine still lets a person see of open tasks that others do now: those the model named the person for beside a group, and
 * those the person held once.
 */
@Component
public class HakTertinggal {

    private final AuthorizationService hak;
    private final TaskService tugas;
    private final LangkahMapper langkah;
    private final KunciKasus kasus;
    private final TransactionTemplate transaksi;
    private final Pengulang pengulang;

    HakTertinggal(AuthorizationService hak, TaskService tugas, LangkahMapper langkah, KunciKasus kasus, TransactionTemplate transaksi, Pengulang pengulang) {
        this.hak = hak;
        this.tugas = tugas;
        this.langkah = langkah;
        this.kasus = kasus;
        this.transaksi = transaksi;
        this.pengulang = pengulang;
    }

    /** @param hilang which steps the person may no longer do; what the person still holds is left */
    public void cabut(String orang, Predicate<Langkah> hilang) {
        hak.createAuthorizationQuery().userIdIn(orang).resourceType(Resources.TASK).list().stream().map(Authorization::getResourceId)
                .flatMap(id -> langkah.denganPegangan(id).stream()).filter(l -> l.terbuka() && !orang.equals(l.pengambil())).filter(hilang)
                .forEach(l -> pengulang.jalankan(() -> transaksi.executeWithoutResult(s -> cabut(orang, l))));
    }

    /** The engine takes the link away and leaves the right. */
    private void cabut(String orang, Langkah l) {
        kasus.kunci(l.kasus());
        if (langkah.kini(l.pegangan()).filter(Langkah::terbuka).isPresent()) {
            tugas.deleteCandidateUser(l.pegangan(), orang);
            hak.createAuthorizationQuery().userIdIn(orang).resourceType(Resources.TASK).resourceId(l.pegangan()).list()
                    .forEach(h -> hak.deleteAuthorization(h.getId()));
        }
    }
}
