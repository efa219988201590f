package id.laju.mesin;

import id.laju.umum.SimpulXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The flow of a process: what comes after what, and where several tokens can stand at once. */
class UrutanAlur {

    private static final Set<String> PEMBAGI = Set.of("parallelGateway", "inclusiveGateway");

    private final Map<String, SimpulXml> simpul = new LinkedHashMap<>();
    private final Map<String, List<String>> tujuan = new LinkedHashMap<>();
    private final Map<String, Integer> masuk = new LinkedHashMap<>();
    private final Set<String> bersamaan = new LinkedHashSet<>();
    private final SimpulXml proses;

    UrutanAlur(SimpulXml proses) {
        this.proses = proses;
        proses.semua().filter(UrutanAlur::langkah).forEach(e -> simpul.put(e.id(), e));
        proses.semua().filter(a -> "sequenceFlow".equals(a.jenis())).forEach(a -> {
            tujuan.computeIfAbsent(a.nilai("sourceRef"), k -> new ArrayList<>()).add(a.nilai("targetRef"));
            masuk.merge(a.nilai("targetRef"), 1, Integer::sum);
        });
        simpul.values().stream().filter(e -> PEMBAGI.contains(e.jenis()) && sesudah(e.id()).size() > 1 || "false".equals(e.nilai("cancelActivity")))
                .forEach(e -> sebar(e.id()));
    }

    /** An element that a token can stand on. */
    static boolean langkah(SimpulXml e) {
        return e.id() != null && !"process".equals(e.jenis()) && e.jenis().matches(".*(Task|Event|Gateway)|task|callActivity|subProcess|transaction|adHocSubProcess")
                && !"BPMNShape".equals(e.jenis());
    }

    /** Depth first, written down from the end: what joins branches stands behind all of them, and ways back do not count. */
    List<SimpulXml> urut() {
        List<SimpulXml> hasil = new ArrayList<>();
        tambah(proses, hasil);
        return hasil;
    }

    boolean bersamaan(SimpulXml elemen) {
        return Stream.iterate(elemen, e -> e != null && e != proses.induk(), SimpulXml::induk)
                .anyMatch(e -> bersamaan.contains(e.id()) || e.satu("multiInstanceLoopCharacteristics").isPresent());
    }

    private List<String> sesudah(String id) {
        return tujuan.getOrDefault(id, List.of());
    }

    private void sebar(String dari) {
        Deque<String> antre = new ArrayDeque<>(sesudah(dari));
        while (!antre.isEmpty()) {
            String id = antre.pop();
            SimpulXml e = simpul.get(id);
            boolean gabung = e != null && PEMBAGI.contains(e.jenis()) && masuk.getOrDefault(id, 0) > 1;
            if (!gabung && bersamaan.add(id)) {
                antre.addAll(sesudah(id));
            }
        }
    }

    private void tambah(SimpulXml lingkup, List<SimpulXml> hasil) {
        List<SimpulXml> isi = lingkup.anak().stream().filter(UrutanAlur::langkah).toList();
        Set<String> dikunjungi = new LinkedHashSet<>();
        List<SimpulXml> balik = new ArrayList<>();
        List<SimpulXml> awal = new ArrayList<>(isi.stream().filter(e -> !"boundaryEvent".equals(e.jenis()) && !masuk.containsKey(e.id())).toList());
        Collections.reverse(awal);
        awal.forEach(e -> telusuri(e, isi, dikunjungi, balik));
        Collections.reverse(balik);
        List<SimpulXml> terputus = new ArrayList<>();
        isi.forEach(e -> telusuri(e, isi, dikunjungi, terputus));
        Collections.reverse(terputus);
        balik.addAll(terputus);
        balik.forEach(e -> {
            hasil.add(e);
            tambah(e, hasil);
        });
    }

    private void telusuri(SimpulXml e, List<SimpulXml> isi, Set<String> dikunjungi, List<SimpulXml> balik) {
        if (e == null || !dikunjungi.add(e.id())) {
            return;
        }
        List<String> lanjut = new ArrayList<>(sesudah(e.id()));
        isi.stream().filter(b -> e.id().equals(b.nilai("attachedToRef"))).map(SimpulXml::id).forEach(lanjut::add);
        Collections.reverse(lanjut);
        lanjut.forEach(id -> telusuri(simpul.get(id), isi, dikunjungi, balik));
        balik.add(e);
    }
}
