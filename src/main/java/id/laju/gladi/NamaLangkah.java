package id.laju.gladi;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the steps of a case are called in each version: where it went over, somebody said which one continues which. */
final class NamaLangkah {

    private final Map<String, Set<String>> sama = new HashMap<>();

    /** @param pilihan of each time that the case went over */
    NamaLangkah(Collection<Map<String, String>> pilihan) {
        pilihan.forEach(p -> p.forEach((lama, baru) -> {
            sama.computeIfAbsent(lama, k -> new TreeSet<>()).add(baru);
            sama.computeIfAbsent(baru, k -> new TreeSet<>()).add(lama);
        }));
    }

    /** In that graph; its own name where the graph knows none. */
    String di(GrafModel graf, String elemen) {
        Set<String> dikenal = new LinkedHashSet<>(List.of(elemen));
        for (List<String> tepi = List.of(elemen); !tepi.isEmpty(); ) {
            for (String x : tepi) {
                if (graf.ada(x)) {
                    return x;
                }
            }
            tepi = tepi.stream().flatMap(x -> sama.getOrDefault(x, Set.of()).stream()).filter(dikenal::add).toList();
        }
        return elemen;
    }
}
