package id.laju.gladi;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first process of a model as nodes and flows. */
final class GrafModel {

    private static final String MESIN = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> BUKAN_SIMPUL = Set.of("sequenceFlow", "laneSet", "extensionElements", "dataObject", "dataObjectReference", "textAnnotation", "association", "documentation",
        "incoming", "outgoing", "multiInstanceLoopCharacteristics", "group");

    final String kunci;
    private final Map<String, Simpul> simpul = new LinkedHashMap<>();
    private final Map<String, List<Alur>> keluar = new LinkedHashMap<>();
    private final Map<String, Integer> masuk = new LinkedHashMap<>();

    private GrafModel(SimpulXml proses) {
        this.kunci = proses.id();
        baca(proses, null);
    }

    static GrafModel dari(String xml) {
        return new GrafModel(PohonXml.baca(xml).anak("process").findFirst().orElseThrow(() -> new IllegalArgumentException("Berkas ini tidak memuat proses.")));
    }

    private void baca(SimpulXml tempat, String lingkup) {
        tempat.anak().stream().filter(e -> e.id() != null && !BUKAN_SIMPUL.contains(e.jenis())).forEach(e -> {
            simpul.put(e.id(), simpul(e, lingkup));
            if (e.jenis().equals("subProcess")) {
                baca(e, e.id());
            }
        });
        tempat.anak("sequenceFlow").forEach(f -> {
            keluar.computeIfAbsent(f.nilai("sourceRef"), k -> new ArrayList<>()).add(alur(tempat, f));
            masuk.merge(f.nilai("targetRef"), 1, Integer::sum);
        });
    }

    private static Alur alur(SimpulXml tempat, SimpulXml f) {
        boolean biasa = tempat.anak().stream().anyMatch(e -> f.id() != null && f.id().equals(e.nilai("default")));
        return new Alur(f.id(), f.nilai("sourceRef"), f.nilai("targetRef"), f.satu("conditionExpression").map(c -> c.teks().strip()).orElse(null), biasa);
    }

    private static Simpul simpul(SimpulXml e, String lingkup) {
        Optional<SimpulXml> ganda = e.satu("multiInstanceLoopCharacteristics");
        String nama = e.nilai("name") == null || e.nilai("name").isBlank() ? e.id() : e.nilai("name").strip();
        boolean mengakhiri = !"false".equals(e.nilai(e.jenis().equals("startEvent") ? "isInterrupting" : "cancelActivity"));
        return new Simpul(e.id(), nama, e.jenis(), lingkup, ganda.isPresent(), ganda.map(g -> g.nilai(MESIN, "elementVariable")).orElse(null), e.nilai("calledElement"), e.nilai("attachedToRef"),
            mengakhiri, "true".equals(e.nilai("triggeredByEvent")), e.jenis().equals("endEvent") && berstatus(e), e.satu("errorEventDefinition").isPresent());
    }

    private static boolean berstatus(SimpulXml e) {
        return e.semua().filter(p -> p.jenis().equals("property") && p.nilai("value") != null && !p.nilai("value").isBlank()).anyMatch(p -> Set.of("statusPelanggan", "statusSampel").contains(p.nilai("name")));
    }

    Simpul simpul(String id) {
        return simpul.get(id);
    }

    boolean ada(String id) {
        return simpul.containsKey(id);
    }

    Stream<Simpul> semua() {
        return simpul.values().stream();
    }

    List<Alur> keluar(String id) {
        return keluar.getOrDefault(id, List.of());
    }

    int masuk(String id) {
        return masuk.getOrDefault(id, 0);
    }

    List<Simpul> batas(String id) {
        return semua().filter(s -> id.equals(s.melekat())).toList();
    }

    /** The first node that the flows lead to from here of which somebody says yes. */
    Optional<String> berikutnya(String id, Predicate<String> cocok) {
        Set<String> pernah = new LinkedHashSet<>(List.of(id));
        for (List<String> tepi = List.of(id); !tepi.isEmpty(); ) {
            tepi = tepi.stream().flatMap(x -> keluar(x).stream()).map(Alur::ke).filter(pernah::add).toList();
            Optional<String> ada = tepi.stream().filter(cocok).findFirst();
            if (ada.isPresent()) {
                return ada;
            }
        }
        return Optional.empty();
    }

    /** Where a process or sub-process begins. @param lingkup null for the process */
    List<Simpul> mulai(String lingkup) {
        return semua().filter(s -> s.jenis().equals("startEvent") && Objects.equals(s.lingkup(), lingkup)).toList();
    }

    /** Sub-processes that an event starts while something goes on here. */
    List<Simpul> peristiwa(String lingkup) {
        return semua().filter(s -> s.peristiwa() && Objects.equals(s.lingkup(), lingkup)).toList();
    }

    /** Sub-processes around a node, the nearest first. */
    List<String> melingkupi(String id) {
        List<String> hasil = new ArrayList<>();
        for (String s = simpul.get(id).lingkup(); s != null; s = simpul.get(s).lingkup()) {
            hasil.add(s);
        }
        return hasil;
    }

    boolean didalam(String id, String lingkup) {
        return id.equals(lingkup) || melingkupi(id).contains(lingkup);
    }
}
