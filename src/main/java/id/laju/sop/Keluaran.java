package id.laju.sop;

import id.laju.sop.Bentangan.Jalan;
import id.laju.sop.Bentangan.Titik;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where a step leads to, past everything that has no row of its own: to the next rows, or to an end. */
final class Keluaran {

    /**
     * @param ke     id of the next step, or of the end event
     * @param putusan words of the decisions on the way, the first first; empty where nothing is decided
     */
    record Tujuan(String ke, boolean akhir, List<String> putusan) {
    }

    private record Singgah(String id, List<String> putusan, boolean lewatYangDitiadakan) {
    }

    private final Bentangan graf;
    private final Predicate<Titik> tampil;
    private final Predicate<Titik> ditiadakan;

    /** @param ditiadakan steps that are left out; a way through one counts only where there is no other */
    Keluaran(Bentangan graf, Predicate<Titik> tampil, Predicate<Titik> ditiadakan) {
        this.graf = graf;
        this.tampil = tampil;
        this.ditiadakan = ditiadakan;
    }

    List<Tujuan> dari(String id) {
        List<Jalan> biasa = graf.dari(id).stream().filter(j -> !j.pengecualian()).toList();
        return telusuri(biasa, biasa.size() > 1);
    }

    List<Tujuan> dari(Jalan pengecualian) {
        return telusuri(List.of(pengecualian), false);
    }

    private List<Tujuan> telusuri(List<Jalan> mulai, boolean memutus) {
        Deque<Singgah> antre = new ArrayDeque<>();
        mulai.forEach(j -> antre.add(new Singgah(j.ke(), memutus && !j.label().isEmpty() ? List.of(j.label()) : List.of(), false)));
        Set<String> sudah = new HashSet<>();
        List<Tujuan> langsung = new ArrayList<>();
        List<Tujuan> cadangan = new ArrayList<>();
        while (!antre.isEmpty()) {
            Singgah s = antre.poll();
            if (sudah.add(s.id())) {
                singgah(s, antre, s.lewatYangDitiadakan() ? cadangan : langsung);
            }
        }
        return langsung.isEmpty() ? cadangan : langsung;
    }

    private void singgah(Singgah s, Deque<Singgah> antre, List<Tujuan> hasil) {
        Titik t = graf.titik.get(s.id());
        List<Jalan> lanjut = graf.dari(s.id()).stream().filter(j -> !j.pengecualian()).toList();
        if (tampil.test(t)) {
            hasil.add(new Tujuan(s.id(), false, s.putusan()));
        } else if (lanjut.isEmpty()) {
            hasil.add(new Tujuan(s.id(), true, s.putusan()));
        } else {
            boolean lewat = s.lewatYangDitiadakan() || ditiadakan.test(t);
            for (int i = lanjut.size() - 1; i >= 0; i--) {
                taruh(antre, new Singgah(lanjut.get(i).ke(), putusan(s, t, lanjut.get(i), lanjut.size()), lewat));
            }
        }
    }

    private static void taruh(Deque<Singgah> antre, Singgah s) {
        if (s.lewatYangDitiadakan()) {
            antre.addLast(s);
        } else {
            antre.addFirst(s);
        }
    }

    private static List<String> putusan(Singgah s, Titik gerbang, Jalan j, int banyak) {
        if (banyak < 2 || j.label().isEmpty()) {
            return s.putusan();
        }
        List<String> hasil = new ArrayList<>(s.putusan());
        hasil.add(hasil.isEmpty() ? j.label() : gerbang.simpul().nama() + " " + j.label());
        return hasil;
    }
}
