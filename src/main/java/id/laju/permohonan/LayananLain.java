package id.laju.permohonan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** See {@link IsiLayanan#tertutup}; each feature is asked once, for its own drafts. */
    Set<Long> tertutup(List<RingkasPermohonan> draf) {
        Map<String, List<Long>> menurut = draf.stream().collect(Collectors.groupingBy(RingkasPermohonan::layanan, Collectors.mapping(RingkasPermohonan::id, Collectors.toList())));
        return menurut.entrySet().stream().flatMap(e -> untuk(e.getKey()).stream().flatMap(i -> i.tertutup(e.getValue()).stream())).collect(Collectors.toSet());
    }
}
