package id.laju.keputusan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code keputusan-sertifikasi}. */
@Component
class KeputusanProses implements ProsesDikenal {

    static final String PENUNJUKAN_DIGANTI = "laju.keputusan.penunjukanDiganti";
    static final String PENUNDAAN_DIJAWAB = "laju.keputusan.penundaanDijawab";

    private final Korelasi korelasi;
    private final KasusService kasus;

    KeputusanProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PENUNJUKAN_DIGANTI, PENUNDAAN_DIJAWAB);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @return false when nobody who was appointed is at work now */
    boolean diganti(String nomor, long permohonanId) {
        return korelasi.kirim(PENUNJUKAN_DIGANTI, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }

    boolean bisaDiganti(String nomor) {
        return korelasi.menunggu(PENUNJUKAN_DIGANTI, nomor);
    }

    /** @return false when nothing waits for it now */
    boolean dijawab(String nomor, long permohonanId) {
        return korelasi.kirim(PENUNDAAN_DIJAWAB, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }
}
