package id.laju.dokumen;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In the demo every Kepala Balai and whoever decides about certifications has a key; what it signs is marked as worth nothing. */
@Component
@ConditionalOnProperty("laju.demo.aktif")
class KunciDemo implements ApplicationRunner {

    /** Roles that sign. */
    private static final List<String> PENANDA = List.of("kepala-balai", "pengambil-keputusan", "inspektorat", "kontak-kementerian");
    private static final Logger LOG = LoggerFactory.getLogger(KunciDemo.class);

    private final KunciService kunci;
    private final StafService staf;
    private final SatkerService satker;
    private final String sandi;

    KunciDemo(KunciService kunci, StafService staf, SatkerService satker, @Value("${laju.demo.sandi-tte:laju-demo-tte}") String sandi) {
        this.kunci = kunci;
        this.staf = staf;
        this.satker = satker;
        this.sandi = sandi;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (Satker s : satker.aktif()) {
            PENANDA.stream().flatMap(peran -> staf.denganPeran(s.kode(), peran).stream()).map(Staf::id).distinct().filter(id -> kunci.info(id).isEmpty()).forEach(id -> {
                kunci.buat(id, sandi.toCharArray(), true);
                LOG.info("Demo signing key for {}; its passphrase is the setting laju.demo.sandi-tte", id);
            });
        }
    }
}
