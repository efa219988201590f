package id.laju.sop;

import id.laju.sop.Bentangan.Titik;
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
        berhuruf(arah.terpisah(), n);
        return nomor;
    }

    private void berhuruf(Set<String> id, int induk) {
        alir.stream().filter(id::contains).filter(x -> !nomor.containsKey(x)).forEach(x -> nomor.put(x, huruf(induk)));
    }

    /** What can be reached without coming back to the usual course. */
    private Set<String> samping(String id) {
        Set<String> hasil = new LinkedHashSet<>();
        telusuri(id, hasil);
        return hasil;
    }

    private void telusuri(String id, Set<String> hasil) {
        arah.semua(id).stream().filter(ke -> !utama.contains(ke) && hasil.add(ke)).forEach(ke -> telusuri(ke, hasil));
    }

    private String huruf(int induk) {
        long sudah = nomor.values().stream().filter(n -> n.matches(induk + "[a-z]+")).count();
        return induk + (sudah < 26 ? "" : "z") + (char) ('a' + sudah % 26);
    }
}
