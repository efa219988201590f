package id.laju.wbs;

import id.laju.mesin.LangkahTerlambat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A late step about a report is told to nobody by role; the vault knows who is above it. */
@Component
class TerlambatWbs {

    private static final Logger LOG = LoggerFactory.getLogger(TerlambatWbs.class);

    private final AkhirWbsService akhir;
    private final TransactionTemplate sendiri;

    TerlambatWbs(AkhirWbsService akhir, PlatformTransactionManager transaksi) {
        this.akhir = akhir;
        this.sendiri = new TransactionTemplate(transaksi);
        this.sendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** After the sweep, so that a report that cannot be opened keeps no other step from being escalated. */
    @TransactionalEventListener(fallbackExecution = true)
    void dengar(LangkahTerlambat kabar) {
        if (kabar.langkah().proses().equals(WbsProses.KUNCI)) {
            try {
                sendiri.executeWithoutResult(s -> akhir.eskalasikan(kabar.langkah().kasus()));
            } catch (RuntimeException e) {
                LOG.error("The late step of report {} could not be passed on", kabar.langkah().kasus());
            }
        }
    }
}
