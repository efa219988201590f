package id.laju.pemeliharaan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Certificates that came into the register some other way than by release or typing in are watched over as well: after each start, and every night. */
@Component
class PenjagaSertifikat {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaSertifikat.class);

    private final PemeliharaanService pemeliharaan;

    PenjagaSertifikat(PemeliharaanService pemeliharaan) {
        this.pemeliharaan = pemeliharaan;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${laju.pemeliharaan.jaga:0 40 1 * * *}")
    void jaga() {
        pemeliharaan.tanpaPenjaga().forEach(this::satu);
    }

    /** One that cannot be watched over keeps no other from it. */
    private void satu(long sertifikatId) {
        try {
            pemeliharaan.mulai(sertifikatId);
        } catch (RuntimeException e) {
            LOG.warn("Sertifikat {} belum dapat dijaga", sertifikatId, e);
        }
    }
}
