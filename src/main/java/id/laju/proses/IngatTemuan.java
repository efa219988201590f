package id.laju.proses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * To look for findings is to read a model as the engine would, a tenth of a second each; they stay the same until some model comes, goes, or holds no longer. What
 * the rules read besides, the roles and the names of balai, changes hardly ever and tells nobody: nothing is remembered for long.
 */
@Component
class IngatTemuan {

    private static final Duration UMUR = Duration.ofMinutes(10);

    private record Ingatan(Set<String> model, Instant sampai, Map<String, String> kata) {
    }

    private final AtomicReference<Ingatan> ingatan = new AtomicReference<>(new Ingatan(Set.of(), Instant.MIN, Map.of()));
    private final Clock jam;

    IngatTemuan(Clock jam) {
        this.jam = jam;
    }

    /** @param model ids of all versions by which somebody works now @param apa what is looked at, with its content */
    String kata(Set<String> model, String apa, Supplier<String> periksa) {
        Instant kini = jam.instant();
        Map<String, String> diingat = ingatan.updateAndGet(i -> i.model().equals(model) && kini.isBefore(i.sampai()) ? i : new Ingatan(model, kini.plus(UMUR), new ConcurrentHashMap<>())).kata();
        String ada = diingat.get(apa);
        if (ada != null) {
            return ada;
        }
        String baru = periksa.get();
        diingat.put(apa, baru);
        return baru;
    }
}
