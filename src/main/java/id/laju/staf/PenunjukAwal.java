package id.laju.staf;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever starts an empty installation where the first administrator is made. */
@Component
class PenunjukAwal {

    private static final Logger LOG = LoggerFactory.getLogger(PenunjukAwal.class);

    private final AwalService awal;
    private final String alamat;

    PenunjukAwal(AwalService awal, @Value("${laju.alamat}") String alamat) {
        this.awal = awal;
        this.alamat = alamat.replaceFirst("/+$", "");
    }

    @EventListener(ApplicationReadyEvent.class)
    void tunjukkan() {
        awal.buka().ifPresent(token -> LOG.warn("Nobody is on the staff yet. Make the first administrator here, once: {}/awal/{}", alamat, token));
    }
}
