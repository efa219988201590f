package id.laju.mesin;

import java.util.List;
import java.util.stream.Stream;
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

    /** Of a file that holds several processes nothing else is told; its parts belong into files of their own first. */
    List<Cacat> periksa(ModelDibaca model) {
        Stream<Cacat> isi = model.satuProses() ? aturan.stream().flatMap(a -> a.periksa(model).stream()) : Stream.of();
        return Stream.concat(AturanProses.periksa(model).stream(), isi).map(c -> new Cacat(model.bernama(c.elemen()), c.alasan())).distinct().toList();
    }
}
