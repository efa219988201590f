package id.laju.surat;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends each mail as soon as it is committed, and again later what the mail server refused. */
@Component
class PengantarSurat implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PengantarSurat.class);

    private final KurirSurat kurir;
    private final SuratMapper mapper;
    private final Clock jam;
    private final ExecutorService tukangPos = Executors.newSingleThreadExecutor(r -> new Thread(r, "tukang-pos"));

    PengantarSurat(KurirSurat kurir, SuratMapper mapper, Clock jam) {
        this.kurir = kurir;
        this.mapper = mapper;
        this.jam = jam;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void siap(SuratSiap surat) {
        if (kurir.adaPos()) {
            tukangPos.execute(() -> antar(surat.id()));
        }
    }

    @Scheduled(fixedDelayString = "${laju.surat.sapu:PT30S}")
    void sapu() {
        if (kurir.adaPos()) {
            mapper.antre(jam.instant()).forEach(this::antar);
        }
    }

    private void antar(long id) {
        try {
            kurir.antar(id);
        } catch (SuratGagal e) {
            LOG.warn("{}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Surat {} tidak dapat diproses", id, e);
        }
    }

    @Override
    public void destroy() {
        tukangPos.shutdown();
    }
}
