package id.laju.sop;

import id.laju.sop.Bentangan.Jalan;
import id.laju.sop.Bentangan.Titik;
import id.laju.sop.Keluaran.Tujuan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where each row leads to: as usual, and by exceptions. @param tujuan of everything that has a row */
record Arah(Bentangan graf, Keluaran keluaran, Map<String, List<Tujuan>> tujuan) {

    boolean berbaris(String id) {
        return tujuan.containsKey(id);
    }

    List<Tujuan> biasa(String id) {
        return tujuan.get(id);
    }

    List<Tujuan> dari(Jalan pengecualian) {
        return keluaran.dari(pengecualian);
    }

    /** The boundary events of a step. */
    List<Jalan> pengecualian(String id) {
        return graf.dari(id).stream().filter(j -> j.pengecualian() && !graf.titik.get(j.ke()).kumpulan()).toList();
    }

    /** The rows that a row leads to. */
    List<String> semua(String id) {
        List<String> hasil = new ArrayList<>(langkah(biasa(id)));
        pengecualian(id).forEach(j -> hasil.addAll(langkah(dari(j))));
        return hasil;
    }

    /** What only the end of a whole part (a withdrawal, an event) leads to. */
    Set<String> terpisah() {
        Set<String> hasil = new LinkedHashSet<>();
        Stream.concat(graf.titik.values().stream().filter(Titik::kumpulan).map(Titik::id), graf.awal.stream()).flatMap(id -> graf.dari(id).stream()).filter(Jalan::pengecualian)
            .forEach(j -> langkah(dari(j)).forEach(ke -> telusuri(ke, hasil)));
        return hasil;
    }

    /** These, and all that they lead to. */
    Set<String> dicapai(List<String> dari) {
        Set<String> hasil = new LinkedHashSet<>();
        dari.forEach(id -> telusuri(id, hasil));
        return hasil;
    }

    private void telusuri(String id, Set<String> hasil) {
        if (hasil.add(id)) {
            semua(id).forEach(k -> telusuri(k, hasil));
        }
    }

    private static List<String> langkah(List<Tujuan> tujuan) {
        return tujuan.stream().filter(t -> !t.akhir()).map(Tujuan::ke).toList();
    }
}
