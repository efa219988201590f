package id.laju.demo;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the cases of the demonstration while people already look around: nobody waits for them. */
@Component
@ConditionalOnProperty("laju.demo.kasus")
class PembuatKasus {

    private static final Logger LOG = LoggerFactory.getLogger(PembuatKasus.class);

    private final List<KasusContoh> semua;

    PembuatKasus(List<KasusContoh> semua) {
        this.semua = semua.stream().sorted(Comparator.comparingInt(KasusContoh::urutan)).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void mulai() {
        Thread t = new Thread(this::buat, "kasus-contoh");
        t.setDaemon(true);
        t.start();
    }

    private void buat() {
        List<KasusContoh> baru = semua.stream().filter(k -> !k.ada()).toList();
        if (!baru.isEmpty()) {
            baru.forEach(this::satu);
            LOG.info("The cases of the demonstration are there");
        }
    }

    /** One that fails keeps no other from it: it is only an example. */
    private void satu(KasusContoh k) {
        try {
            k.buat();
        } catch (RuntimeException e) {
            LOG.warn("Contoh {} tidak lengkap", k.getClass().getSimpleName(), e);
        }
    }
}
