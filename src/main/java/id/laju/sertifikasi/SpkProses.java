package id.laju.sertifikasi;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code perjanjian-sertifikasi}. */
@Component
class SpkProses implements ProsesDikenal {

    static final String SPK_DIJAWAB = "laju.sertifikasi.spkDijawab";
    static final String PENANDA_BERHALANGAN = "laju.sertifikasi.penandaSpkBerhalangan";

    private final Korelasi korelasi;
    private final KasusService kasus;

    SpkProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(SPK_DIJAWAB, PENANDA_BERHALANGAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @param jawaban kode, pindaian or batal @return false when nothing waits for it now */
    boolean dijawab(String nomor, long permohonanId, String jawaban) {
        return korelasi.kirim(SPK_DIJAWAB, nomor, Map.of("permohonanId", permohonanId), Map.of("jawabanSpk", jawaban));
    }

    /** @return false when no agreement waits for the balai's signature now */
    boolean penandaBerhalangan(String nomor, long permohonanId) {
        return korelasi.kirim(PENANDA_BERHALANGAN, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }
}
