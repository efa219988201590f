package id.laju.audit;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the processes {@code pelaksanaan-audit} and {@code perbaikan-temuan}. */
@Component
class TemuanProses implements ProsesDikenal {

    static final String LKS_DIJAWAB = "laju.audit.lksDijawab";
    static final String TEMUAN_DIJAWAB = "laju.audit.temuanDijawab";

    private final Korelasi korelasi;
    private final KasusService kasus;

    TemuanProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(LKS_DIJAWAB, TEMUAN_DIJAWAB);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @return false when no sheet of this audit waits for a signature now */
    boolean lksDijawab(String nomor, long auditId) {
        return korelasi.kirim(LKS_DIJAWAB, nomor, Map.of("auditId", auditId), Map.of());
    }

    /** @return false when nobody waits for this finding now; the process looks at the row when it comes by */
    boolean temuanDijawab(String nomor, long temuanId) {
        return korelasi.kirim(TEMUAN_DIJAWAB, nomor, Map.of("temuanId", temuanId), Map.of());
    }
}
