package id.laju.survei;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the case that its survey was filled. */
@Component
class SurveiProses implements ProsesDikenal {

    static final String DIISI = "laju.survei.diisi";

    private final Korelasi korelasi;
    private final KasusService kasus;

    SurveiProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIISI);
    }

    /** The process that looks whether the survey is filled holds its case; whoever fills it takes that first as well. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** Nothing waits yet while other reports of the order are still to come; the process looks at the row later. */
    void diisi(String kasus) {
        korelasi.kirim(DIISI, kasus, Map.of(), Map.of());
    }
}
