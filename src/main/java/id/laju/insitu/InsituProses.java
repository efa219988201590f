package id.laju.insitu;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code pelaksanaan-insitu}. */
@Component
class InsituProses implements ProsesDikenal {

    static final String JADWAL_DIJAWAB = "laju.insitu.jadwalDijawab";

    private final Korelasi korelasi;
    private final KasusService kasus;

    InsituProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(JADWAL_DIJAWAB);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @param jawaban setuju or lain @return false when nothing waits for it now */
    boolean jadwalDijawab(String nomor, long permohonanId, String jawaban) {
        return korelasi.kirim(JADWAL_DIJAWAB, nomor, Map.of("permohonanId", permohonanId), Map.of("jawabanJadwal", jawaban));
    }
}
