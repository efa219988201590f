package id.laju.wbs;

import id.laju.mesin.LangkahTerlambat;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
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
    private final BrankasMapper mapper;
    private final TransactionTemplate sendiri;

    TerlambatWbs(AkhirWbsService akhir, BrankasMapper mapper, PlatformTransactionManager transaksi) {
        this.akhir = akhir;
        this.mapper = mapper;
        this.sendiri = new TransactionTemplate(transaksi);
        this.sendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** After the sweep, so that a report that cannot be opened keeps no other step from being escalated. */
    @TransactionalEventListener(fallbackExecution = true)
    void dengar(LangkahTerlambat kabar) {
        if (kabar.langkah().proses().equals(WbsProses.KUNCI)) {
            teruskan(kabar.langkah().kasus(), akhir::eskalasikan);
        }
    }

    /** A step that still lies is put before them again. */
    @Scheduled(cron = "${laju.wbs.ulangi:0 15 7 * * *}", zone = "Asia/Jakarta")
    void ulangi() {
        mapper.terbuka().forEach(k -> teruskan(k.kasus(), akhir::eskalasikanLagi));
    }

    private void teruskan(String kasus, Consumer<String> cara) {
        try {
            sendiri.executeWithoutResult(s -> cara.accept(kasus));
        } catch (RuntimeException e) {
            LOG.error("The late step of report {} could not be passed on", kasus);
        }
    }
}
