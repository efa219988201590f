package id.laju.mesin;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/**
 * Sends a message to the one wait of a case. Messages are not buffered: the sender writes its row first, and a process
 * that arrives at the wait later looks at the row.
 */
@Component
public class Korelasi {

    private final RuntimeService mesin;
    private final SebagaiSistem sistem;
    private final SatuPerintah perintah;

    Korelasi(RuntimeService mesin, SebagaiSistem sistem, SatuPerintah perintah) {
        this.mesin = mesin;
        this.sistem = sistem;
        this.perintah = perintah;
    }

    /**
     * @param lingkup local ids that the waiting place must carry, such as {@code sampelId}; empty for the spine
     * @param keputusan decisions for the gateway behind the wait; the first one is remembered in the timeline
     * @return false when nothing waits for this message now
     */
    public boolean kirim(String pesan, String kasus, Map<String, Object> lingkup, Map<String, Object> keputusan) {
        return sistem.lakukan(() -> perintah.lakukan(() -> cariLaluKirim(pesan, kasus, lingkup, keputusan)));
    }

    private boolean cariLaluKirim(String pesan, String kasus, Map<String, Object> lingkup, Map<String, Object> keputusan) {
        List<Execution> penunggu = mesin.createExecutionQuery().messageEventSubscriptionName(pesan)
                .processInstanceBusinessKey(kasus).list().stream().filter(e -> cocok(e, lingkup)).toList();
        if (penunggu.size() > 1) {
            throw new IllegalStateException("Pesan " + pesan + " cocok dengan " + penunggu.size() + " penantian di " + kasus);
        }
        penunggu.forEach(e -> sampaikan(pesan, e, keputusan));
        return !penunggu.isEmpty();
    }

    public boolean menunggu(String pesan, String kasus) {
        return sistem.lakukan(() ->
                mesin.createExecutionQuery().messageEventSubscriptionName(pesan).processInstanceBusinessKey(kasus).count() > 0);
    }

    private void sampaikan(String pesan, Execution penunggu, Map<String, Object> keputusan) {
        String kata = keputusan.values().stream().findFirst().map(Object::toString).orElse(null);
        String pegangan = ((ExecutionEntity) penunggu).getActivityInstanceId();
        KonteksTindakan.dengan(pegangan, kata, () -> {
            mesin.messageEventReceived(pesan, penunggu.getId(), keputusan);
            return null;
        });
    }

    private boolean cocok(Execution e, Map<String, Object> lingkup) {
        return lingkup.entrySet().stream().allMatch(l -> sama(mesin.getVariable(e.getId(), l.getKey()), l.getValue()));
    }

    private static boolean sama(Object ada, Object dicari) {
        return ada instanceof Number a && dicari instanceof Number d ? a.longValue() == d.longValue() : dicari.equals(ada);
    }
}
