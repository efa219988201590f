package id.laju.penawaran;

import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import id.laju.umum.IsianKeliru;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code penawaran}. */
@Component
public class PenawaranProses implements ProsesDikenal {

    public static final String KUNCI = "penawaran";
    static final String DIJAWAB = "laju.penawaran.dijawab";
    static final String PENAWARAN_ID = "penawaranId";
    static final String JAWABAN = "jawabanPenawaran";

    private final Korelasi korelasi;

    PenawaranProses(Korelasi korelasi) {
        this.korelasi = korelasi;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIJAWAB);
    }

    /** @throws IsianKeliru when the process has not yet arrived at the wait, which takes seconds */
    void dijawab(String kasus, long penawaranId, String jawaban) {
        if (!korelasi.kirim(DIJAWAB, kasus, Map.of(PENAWARAN_ID, penawaranId), Map.of(JAWABAN, jawaban))) {
            throw new IsianKeliru("Penawaran ini sedang disiapkan sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
