package id.laju.sop;

import id.laju.sop.Bentangan.Titik;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Gateways that no single step decides, but data: these have rows of their own. */
final class PutusanSistem {

    private final Bentangan graf;
    private final Predicate<Titik> tampil;
    private final Predicate<Titik> ditiadakan;
    private final Map<String, List<String>> mundur = new HashMap<>();

    PutusanSistem(Bentangan graf, Predicate<Titik> tampil, Predicate<Titik> ditiadakan) {
        this.graf = graf;
        this.ditiadakan = ditiadakan;
        this.tampil = tampil;
        graf.jalan.forEach((dari, semua) -> semua.stream().filter(j -> !j.pengecualian()).forEach(j -> mundur.computeIfAbsent(j.ke(), k -> new ArrayList<>()).add(dari)));
    }

    List<String> calon() {
        return graf.titik.values().stream().filter(t -> memutus(t) && !milikSatuLangkah(t.id())).map(Titik::id).toList();
    }

    private boolean memutus(Titik t) {
        return (t.simpul().jenis().equals("exclusiveGateway") || t.simpul().jenis().equals("inclusiveGateway")) && graf.dari(t.id()).size() > 1;
    }

    private boolean milikSatuLangkah(String gerbang) {
        Set<String> langkah = new HashSet<>();
        Set<String> sudah = new HashSet<>(Set.of(gerbang));
        Deque<String> antre = new ArrayDeque<>(mundur.getOrDefault(gerbang, List.of()));
        while (!antre.isEmpty()) {
            String id = antre.poll();
            Titik t = graf.titik.get(id);
            if (!sudah.add(id) || ditiadakan.test(t)) {
                continue;
            }
            if (tampil.test(t)) {
                langkah.add(id);
            } else if (memutus(t) || mundur.getOrDefault(id, List.of()).isEmpty()) {
                return false;
            } else {
                antre.addAll(mundur.get(id));
            }
        }
        return langkah.size() == 1;
    }
}
