package id.laju.pengujian;

import id.laju.layanan.PenyeliaLabService;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The penyelia of a satker, each with the laboratories that he or she looks after. */
@Component
class PilihPenyelia {

    private final StafService staf;
    private final PenyeliaLabService lab;

    PilihPenyelia(StafService staf, PenyeliaLabService lab) {
        this.staf = staf;
        this.lab = lab;
    }

    /** @param pilihan of login name and label */
    <T> List<T> dari(String satker, BiFunction<String, String, T> pilihan) {
        Map<String, String> labnya = lab.labPerPenyelia(satker);
        return staf.denganPeran(satker, "penyelia").stream()
            .map(s -> pilihan.apply(s.id(), labnya.containsKey(s.id()) ? s.nama() + " (" + labnya.get(s.id()) + ")" : s.nama())).toList();
    }
}
