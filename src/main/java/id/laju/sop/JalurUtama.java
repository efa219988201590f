package id.laju.sop;

import id.laju.sop.Bentangan.Jalan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies on a way from beginning to end that never turns back, in flow order: the usual course. */
final class JalurUtama {

    private final Bentangan graf;
    private final Map<String, List<String>> maju = new HashMap<>();
    private final Set<String> dijalani = new HashSet<>();
    private final Set<String> selesai = new HashSet<>();
    private final List<String> urutan = new ArrayList<>();

    private JalurUtama(Bentangan graf) {
        this.graf = graf;
    }

    static List<String> dari(Bentangan graf) {
        JalurUtama j = new JalurUtama(graf);
        graf.awal.forEach(j::telusuri);
        Collections.reverse(j.urutan);
        Set<String> sampai = j.mencapaiAkhir();
        return j.urutan.stream().filter(sampai::contains).toList();
    }

    /** Depth first, the last way first, so that the reversed order begins with the first. */
    private void telusuri(String id) {
        dijalani.add(id);
        List<Jalan> semua = graf.dari(id);
        for (int i = semua.size() - 1; i >= 0; i--) {
            Jalan j = semua.get(i);
            boolean mundur = dijalani.contains(j.ke()) && !selesai.contains(j.ke());
            if (j.pengecualian() || mundur) {
                continue;
            }
            maju.computeIfAbsent(j.ke(), k -> new ArrayList<>()).add(id);
            if (!dijalani.contains(j.ke())) {
                telusuri(j.ke());
            }
        }
        selesai.add(id);
        urutan.add(id);
    }

    private Set<String> mencapaiAkhir() {
        Set<String> hasil = new HashSet<>(graf.akhir);
        Deque<String> antre = new ArrayDeque<>(graf.akhir);
        while (!antre.isEmpty()) {
            maju.getOrDefault(antre.poll(), List.of()).stream().filter(hasil::add).forEach(antre::add);
        }
        return hasil;
    }
}
