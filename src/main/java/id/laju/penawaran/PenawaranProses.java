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
    static final String DIGANTI = "laju.penawaran.diganti";
    static final String PENAWARAN_ID = "penawaranId";
    static final String JAWABAN = "jawabanPenawaran";

    private final Korelasi korelasi;

    PenawaranProses(Korelasi korelasi) {
        this.korelasi = korelasi;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIJAWAB, DIGANTI);
    }

    /** The request has a quotation that may still be replaced: it waits for its agreement or its payment. */
    public boolean dapatDiganti(String kasus) {
        return korelasi.menunggu(DIGANTI, kasus);
    }

    /** Takes the case from its agreement or payment back to its quotation. @throws IsianKeliru when it waits for neither */
    void diganti(String kasus) {
        if (!korelasi.kirim(DIGANTI, kasus, Map.of(), Map.of())) {
            throw new IsianKeliru("Permohonan ini tidak sedang menunggu SPK atau pembayaran, sehingga penawarannya tidak dapat diganti.");
        }
    }

    /** @throws IsianKeliru when the process has not yet arrived at the wait, which takes seconds */
    void dijawab(String kasus, long penawaranId, String jawaban) {
        if (!korelasi.kirim(DIJAWAB, kasus, Map.of(PENAWARAN_ID, penawaranId), Map.of(JAWABAN, jawaban))) {
            throw new IsianKeliru("Penawaran ini sedang disiapkan sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
