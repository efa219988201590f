package id.laju.kelas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Classes that take registrations and came some other way than by being opened become cases as well: after each start, and every night. */
@Component
class PenjagaKelas {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaKelas.class);

    private final BukuKelas buku;
    private final PelaksanaanService kelas;

    PenjagaKelas(BukuKelas buku, PelaksanaanService kelas) {
        this.buku = buku;
        this.kelas = kelas;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${laju.kelas.jaga:0 50 1 * * *}")
    void jaga() {
        buku.mendaftar().forEach(this::satu);
    }

    /** One that cannot become a case keeps no other from it. */
    private void satu(long kelasId) {
        try {
            kelas.mulai(kelasId);
        } catch (RuntimeException e) {
            LOG.warn("Kelas {} belum menjadi kasus", kelasId, e);
        }
    }
}
