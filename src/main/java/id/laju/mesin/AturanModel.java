package id.laju.mesin;

import java.util.List;
import org.springframework.stereotype.Component;

/** All rules that a newly deployed model must keep. */
@Component
class AturanModel {

    /** One rule. */
    interface Aturan {
        List<Cacat> periksa(ModelDibaca model);
    }

    private final List<Aturan> aturan;

    AturanModel(List<Aturan> aturan) {
        this.aturan = aturan;
    }

    List<Cacat> periksa(ModelDibaca model) {
        return aturan.stream().flatMap(a -> a.periksa(model).stream()).map(c -> new Cacat(model.bernama(c.elemen()), c.alasan())).distinct().toList();
    }
}
