package id.laju.penyerahan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PenyerahanProses implements ProsesDikenal {

    static final String ORDER_DISELESAIKAN = "laju.penyerahan.orderDiselesaikan";

    /** Phrase of the step that waits for it. */
    static final String LANGKAH = "selesaikanOrder";

    private final Korelasi korelasi;

    PenyerahanProses(Korelasi korelasi) {
        this.korelasi = korelasi;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(ORDER_DISELESAIKAN);
    }

    /** @return false when the case does not wait for it now */
    boolean diselesaikan(String kasus) {
        return korelasi.kirim(ORDER_DISELESAIKAN, kasus, Map.of(), Map.of());
    }
}
