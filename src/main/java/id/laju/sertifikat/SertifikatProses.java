package id.laju.sertifikat;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the processes of certificates. */
@Component
class SertifikatProses implements ProsesDikenal {

    static final String PENANDA_BERHALANGAN = "laju.sertifikat.penandaBerhalangan";

    private final Korelasi korelasi;
    private final KasusService kasus;

    SertifikatProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PENANDA_BERHALANGAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @return false when this certificate does not wait for its signature now */
    boolean penandaBerhalangan(String nomor, long sertifikatId) {
        return korelasi.kirim(PENANDA_BERHALANGAN, nomor, Map.of("sertifikatId", sertifikatId), Map.of());
    }
}
