package id.laju.proses;

import id.laju.mesin.SebaranDitolak;
import id.laju.umum.IsianKeliru;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts released models into force on their day, and forgets uploads that became nothing; each proposal is locked, so every node may sweep. */
@Component
class PenyapuRilis {

    private static final Logger LOG = LoggerFactory.getLogger(PenyapuRilis.class);

    private final BerlakuService berlaku;
    private final UnggahanService unggahan;

    PenyapuRilis(BerlakuService berlaku, UnggahanService unggahan) {
        this.berlaku = berlaku;
        this.unggahan = unggahan;
    }

    @Scheduled(fixedDelayString = "${laju.proses.sapu-rilis:PT10M}", initialDelayString = "${laju.proses.sapu-rilis:PT1M}")
    void sapu() {
        berlaku.jatuhTempo().forEach(this::berlakukan);
        unggahan.sapu();
    }

    private void berlakukan(UUID id) {
        try {
            berlaku.berlakukan(id);
        } catch (UsulanDitolak | SebaranDitolak | IsianKeliru takBerlaku) {
            berlaku.bukaLagi(id, takBerlaku.getMessage());
        } catch (RuntimeException sementara) {
            LOG.error("Usulan {} belum dapat diberlakukan; dicoba lagi", id, sementara);
        }
    }
}
