package id.laju.proses;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** To look for findings is to read a model as the engine would, a tenth of a second each; they stay the same until some model comes, goes, or holds no longer. */
@Component
class IngatTemuan {

    private record Ingatan(Set<String> model, Map<String, String> kata) {
    }

    private final AtomicReference<Ingatan> ingatan = new AtomicReference<>(new Ingatan(Set.of(), Map.of()));

    /** @param model ids of all versions by which somebody works now @param apa what is looked at, with its content */
    String kata(Set<String> model, String apa, Supplier<String> periksa) {
        Map<String, String> diingat = ingatan.updateAndGet(i -> i.model().equals(model) ? i : new Ingatan(model, new ConcurrentHashMap<>())).kata();
        String ada = diingat.get(apa);
        if (ada != null) {
            return ada;
        }
        String baru = periksa.get();
        diingat.put(apa, baru);
        return baru;
    }
}
