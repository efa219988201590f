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

/**
 * The order in which a person would tell the process: everything in flow order, what an exception leads to right after what it leaves, be it a step or a whole part; and which of it is the usual course, on a
 * way from beginning to end that never turns back.
 */
final class JalurUtama {

    private final Bentangan graf;
    private final Map<String, List<String>> maju = new HashMap<>();
    private final Set<String> dijalani = new HashSet<>();
    private final Set<String> selesai = new HashSet<>();
    private final List<String> urutan = new ArrayList<>();
    private final Set<String> utama;

    private JalurUtama(Bentangan graf) {
        this.graf = graf;
        graf.awal.forEach(a -> susul(a, urutan));
        this.utama = mencapaiAkhir();
        List.copyOf(urutan).forEach(this::pengecualian);
    }

    static JalurUtama dari(Bentangan graf) {
        return new JalurUtama(graf);
    }

    List<String> urutan() {
        return List.copyOf(urutan);
    }

    boolean utama(String id) {
        return utama.contains(id);
    }

    /** Puts what is new from here at the end of the list. */
    private void susul(String id, List<String> ke) {
        List<String> baru = new ArrayList<>();
        telusuri(id, baru);
        Collections.reverse(baru);
        ke.addAll(baru);
    }

    /** Depth first, the last way first, so that the reversed order begins with the first. */
    private void telusuri(String id, List<String> hasil) {
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
                telusuri(j.ke(), hasil);
            }
        }
        selesai.add(id);
        hasil.add(id);
    }

    private void pengecualian(String id) {
        for (Jalan j : graf.dari(id)) {
            if (j.pengecualian() && !dijalani.contains(j.ke())) {
                List<String> baru = new ArrayList<>();
                susul(j.ke(), baru);
                urutan.addAll(Math.max(urutan.indexOf(id), urutan.indexOf(id + Bentangan.KELUAR)) + 1, baru);
                baru.forEach(this::pengecualian);
            }
        }
    }

    private Set<String> mencapaiAkhir() {
        Set<String> hasil = new HashSet<>(graf.akhir);
        Deque<String> antre = new ArrayDeque<>(graf.akhir);
        while (!antre.isEmpty()) {
            maju.getOrDefault(antre.poll(), List.of()).stream().filter(hasil::add).forEach(antre::add);
        }
        hasil.retainAll(dijalani);
        return hasil;
    }
}
