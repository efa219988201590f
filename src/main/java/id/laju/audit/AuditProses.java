package id.laju.audit;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the processes {@code penunjukan-tim-audit}, {@code evaluasi-sertifikasi} and {@code pemberitahuan-audit}. */
@Component
class AuditProses implements ProsesDikenal {

    static final String TIM_DIJAWAB = "laju.audit.timDijawab";
    static final String TIM_DIGANTI = "laju.audit.timDiganti";
    static final String JADWAL_DIJAWAB = "laju.audit.jadwalDijawab";
    static final String PENANDA_BERHALANGAN = "laju.audit.penandaBerhalangan";

    private final Korelasi korelasi;
    private final KasusService kasus;

    AuditProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(TIM_DIJAWAB, TIM_DIGANTI, JADWAL_DIJAWAB, PENANDA_BERHALANGAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @param jawaban setuju or keberatan @return false when nothing waits for it now */
    boolean timDijawab(String nomor, long permohonanId, String jawaban) {
        return korelasi.kirim(TIM_DIJAWAB, nomor, Map.of("permohonanId", permohonanId), Map.of("jawabanTim", jawaban));
    }

    /** @return false when nothing of this request is evaluated now */
    boolean timDiganti(String nomor, long permohonanId) {
        return korelasi.kirim(TIM_DIGANTI, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }

    boolean timBisaDiganti(String nomor) {
        return korelasi.menunggu(TIM_DIGANTI, nomor);
    }

    /** @param jawaban terima or lain @return false when nothing waits for it now */
    boolean jadwalDijawab(String nomor, long auditId, String jawaban) {
        return korelasi.kirim(JADWAL_DIJAWAB, nomor, Map.of("auditId", auditId), Map.of("jawabanJadwalAudit", jawaban));
    }

    /** @return false when no letter waits for its signature now */
    boolean penandaBerhalangan(String nomor, long auditId) {
        return korelasi.kirim(PENANDA_BERHALANGAN, nomor, Map.of("auditId", auditId), Map.of());
    }
}
