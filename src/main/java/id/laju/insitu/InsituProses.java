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
    static final String PETUGAS_BERHALANGAN = "laju.insitu.petugasBerhalangan";
    static final String PENANDA_BERHALANGAN = "laju.insitu.penandaBerhalangan";

    private final Korelasi korelasi;
    private final KasusService kasus;

    InsituProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(JADWAL_DIJAWAB, PETUGAS_BERHALANGAN, PENANDA_BERHALANGAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @param jawaban setuju or lain @return false when nothing waits for it now */
    boolean jadwalDijawab(String nomor, long permohonanId, String jawaban) {
        return korelasi.kirim(JADWAL_DIJAWAB, nomor, Map.of("permohonanId", permohonanId), Map.of("jawabanJadwal", jawaban));
    }

    /** Whether the letter waits for its signature or is out already. @return false when there is no agreed visit now */
    boolean petugasBerhalangan(String nomor, long permohonanId) {
        return korelasi.kirim(PETUGAS_BERHALANGAN, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }

    /** @return false when no letter waits for its signature now */
    boolean penandaBerhalangan(String nomor, long permohonanId) {
        return korelasi.kirim(PENANDA_BERHALANGAN, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }
}
