package id.laju.person;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Certificates that were released before anybody watched over them are watched over as well: after each start, and every night. */
@Component
class PenjagaMasaPerson {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaMasaPerson.class);

    private final MasaPersonService masa;

    PenjagaMasaPerson(MasaPersonService masa) {
        this.masa = masa;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${laju.person.jaga:0 50 1 * * *}")
    void jaga() {
        masa.tanpaPenjaga().forEach(this::satu);
    }

    /** One that cannot be watched over keeps no other from it. */
    private void satu(long sertifikatId) {
        try {
            masa.mulai(sertifikatId);
        } catch (RuntimeException e) {
            LOG.warn("Sertifikat person {} belum dapat dijaga", sertifikatId, e);
        }
    }
}
