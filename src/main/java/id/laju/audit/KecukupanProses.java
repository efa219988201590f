package id.laju.audit;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code evaluasi-sertifikasi}. */
@Component
class KecukupanProses implements ProsesDikenal {

    static final String DILENGKAPI = "laju.audit.kecukupanDilengkapi";

    private final Korelasi korelasi;
    private final KasusService kasus;

    KecukupanProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DILENGKAPI);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @return false when nothing waits for it now */
    boolean dilengkapi(String nomor, long permohonanId) {
        return korelasi.kirim(DILENGKAPI, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }
}
