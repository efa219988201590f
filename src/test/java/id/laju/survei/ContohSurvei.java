package id.laju.survei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Filled sheets. */
@Component
public class ContohSurvei {

    static final List<String> SKM = List.of("persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana");
    static final List<String> IPK = List.of("tanpa-imbalan", "tanpa-calo", "tanpa-diskriminasi", "sesuai-prosedur");

    private final SurveiService survei;

    ContohSurvei(SurveiService survei) {
        this.survei = survei;
    }

    static IsianSurvei semua(int nilai) {
        Map<String, Integer> jawaban = new LinkedHashMap<>();
        SKM.forEach(k -> jawaban.put(k, nilai));
        IPK.forEach(k -> jawaban.put(k, nilai));
        return new IsianSurvei(jawaban, Map.of(), null);
    }

    /** Everything answered with 4. */
    public boolean isi(long permohonanId, long pelangganId) {
        return survei.isi(permohonanId, pelangganId, semua(4));
    }
}
