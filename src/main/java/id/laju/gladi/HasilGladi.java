package id.laju.gladi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dry run found. @param kasus case to its first divergence; empty where it agrees */
record HasilGladi(String proses, Map<String, Optional<Selisih>> kasus) {

    /** @param kasus those that part from the model there */
    record Kelompok(Selisih selisih, List<String> kasus) {
    }

    public long cocok() {
        return kasus.values().stream().filter(Optional::isEmpty).count();
    }

    public List<Kelompok> kelompok() {
        Map<Selisih, List<String>> isi = new LinkedHashMap<>();
        kasus.forEach((k, s) -> s.ifPresent(x -> isi.computeIfAbsent(x, y -> new ArrayList<>()).add(k)));
        return isi.entrySet().stream().map(e -> new Kelompok(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing((Kelompok k) -> k.selisih().jenis()).thenComparing(k -> -k.kasus().size())).toList();
    }
}
