package id.laju.permohonan;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which feature keeps a request's contents; none for samples and instruments. Looked up late, because those features build on requests. */
@Component
class LayananLain {

    private final ObjectProvider<IsiLayanan> semua;

    LayananLain(ObjectProvider<IsiLayanan> semua) {
        this.semua = semua;
    }

    Optional<IsiLayanan> untuk(String layanan) {
        return semua.stream().filter(i -> i.layanan().contains(layanan)).findFirst();
    }

    Optional<IsiLayanan> untuk(Permohonan p) {
        return untuk(p.layanan());
    }
}
