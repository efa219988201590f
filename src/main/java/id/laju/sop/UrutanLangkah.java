package id.laju.sop;

import id.laju.sop.Bentangan.Titik;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers and order of the rows: the usual course has numbers, and what leaves it stands behind the step where it does, with letters, in flow order. */
final class UrutanLangkah {

    private final Bentangan graf;
    private final Arah arah;
    private final List<String> alir;
    private final Set<String> utama = new LinkedHashSet<>();
    private final Map<String, String> nomor = new LinkedHashMap<>();

    UrutanLangkah(Bentangan graf, Arah arah, PilihanLangkah pilihan) {
        this.graf = graf;
        this.arah = arah;
        JalurUtama jalur = JalurUtama.dari(graf);
        this.alir = jalur.urutan().stream().filter(arah::berbaris).toList();
        alir.stream().filter(id -> utama(graf.titik.get(id), jalur, pilihan)).forEach(utama::add);
        Set<String> dicapai = arah.dicapai(utama.stream().filter(id -> !gerbang(id)).toList());
        utama.removeAll(utama.stream().skip(1).filter(id -> gerbang(id) && !dicapai.contains(id)).toList());
    }

    /** A decision that data make; without a step that leads to it, it is that of a step that is left out. */
    private boolean gerbang(String id) {
        return !graf.titik.get(id).simpul().langkah() && graf.titik.get(id).simpul().panggilan() == null;
    }

    private static boolean utama(Titik t, JalurUtama jalur, PilihanLangkah pilihan) {
        return switch (pilihan.cara(t)) {
            case UTAMA -> true;
            case SAMPING -> false;
            default -> jalur.utama(t.id());
        };
    }

    /** By id, in the order of the table. */
    Map<String, String> nomor() {
        int n = 0;
        for (String id : utama) {
            n += n == 0 || graf.titik.get(id).simpul().langkah() ? 1 : 0;
            nomor.put(id, nomor.containsValue(String.valueOf(n)) ? huruf(n) : String.valueOf(n));
            berhuruf(samping(id), n);
        }
        Set<String> terpisah = arah.terpisah();
        berhuruf(alir.stream().filter(terpisah::contains).toList(), n);
        return nomor;
    }

    private void berhuruf(List<String> id, int induk) {
        id.stream().filter(x -> !nomor.containsKey(x)).forEach(x -> nomor.put(x, huruf(induk)));
    }

    /** What can be reached without coming back to the usual course, in flow order from here, exceptions last. */
    private List<String> samping(String id) {
        List<String> hasil = new ArrayList<>();
        telusuri(id, new HashSet<>(), hasil);
        Collections.reverse(hasil);
        return hasil;
    }

    /** Depth first, the last way first, so that the reversed order begins with the first. */
    private void telusuri(String id, Set<String> sudah, List<String> hasil) {
        List<String> ke = arah.semua(id);
        for (int i = ke.size() - 1; i >= 0; i--) {
            if (!utama.contains(ke.get(i)) && sudah.add(ke.get(i))) {
                telusuri(ke.get(i), sudah, hasil);
            }
        }
        hasil.add(id);
    }

    private String huruf(int induk) {
        long sudah = nomor.values().stream().filter(n -> n.matches(induk + "[a-z]+")).count();
        return induk + (sudah < 26 ? "" : "z") + (char) ('a' + sudah % 26);
    }
}
