package id.laju.beda;

import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A BPMN text taken apart into its elements; what only says how it is drawn is kept apart. */
final class UraianModel {

    private static final Set<String> UNSUR_LAIN = Set.of("sequenceFlow", "lane", "participant", "message", "error", "escalation", "signal", "process", "textAnnotation", "association",
        "dataObject", "dataObjectReference", "dataStoreReference", "group");
    private static final Set<String> BUKAN_ISI = Set.of("incoming", "outgoing", "flowNodeRef");
    private static final Set<String> WADAH = Set.of("extensionElements", "properties", "inputOutput", "timerEventDefinition", "messageEventDefinition", "errorEventDefinition",
        "signalEventDefinition", "escalationEventDefinition", "laneSet");
    /** Which fields Modeler shows for the element says nothing about what it does. */
    private static final Set<String> BUKAN_FAKTA = Set.of("id", "xsi:type", "camunda:modelerTemplate", "camunda:modelerTemplateVersion");
    private static final String GAMBAR = "BPMNDiagram";

    private final Map<String, Unsur> unsur = new LinkedHashMap<>();
    private final Map<String, String> lajur = new LinkedHashMap<>();
    private final StringBuilder gambar = new StringBuilder();

    UraianModel(String xml) {
        SimpulXml akar = PohonXml.baca(xml);
        akar.semua().filter(l -> "lane".equals(l.jenis())).forEach(l -> l.anak("flowNodeRef").forEach(r -> lajur.put(r.teks().strip(), l.id())));
        akar.anak().forEach(this::jelajahi);
        akar.anak(GAMBAR).flatMap(SimpulXml::semua).forEach(e -> e.atribut().values().stream().filter(a -> !a.nama().equals("id")).forEach(a -> gambar.append(a.nama()).append(a.nilai()).append(' ')));
    }

    Map<String, Unsur> unsur() {
        return unsur;
    }

    String gambar() {
        return gambar.toString();
    }

    /** What people call the element; its id where it has no name. */
    String nama(String id) {
        Unsur u = unsur.get(id);
        return u == null || u.nama() == null ? id : u.nama();
    }

    private void jelajahi(SimpulXml e) {
        if (GAMBAR.equals(e.jenis())) {
            return;
        }
        if (unsur(e)) {
            Map<String, String> fakta = new TreeMap<>();
            baca(e, "", fakta);
            taruh(fakta, "lajur", lajur.get(e.id()));
            if (e.induk() != null && "subProcess".equals(e.induk().jenis()) || e.induk() != null && "process".equals(e.induk().jenis())) {
                taruh(fakta, "parent", "process".equals(e.induk().jenis()) ? null : e.induk().id());
            }
            unsur.put(e.id(), new Unsur(e.id(), e.jenis(), kosong(e.nilai("name")) ? null : e.nilai("name").strip(), fakta));
        }
        e.anak().forEach(this::jelajahi);
    }

    private static boolean unsur(SimpulXml e) {
        return e.id() != null && (UNSUR_LAIN.contains(e.jenis()) && !"inputOutput".equals(e.induk().jenis())
            || e.jenis().matches(".*(Task|Event|Gateway)|task|callActivity|subProcess|transaction|adHocSubProcess"));
    }

    /** Own attributes and those of all that lies inside and is no element of its own. */
    private static void baca(SimpulXml e, String jalur, Map<String, String> fakta) {
        e.atribut().values().stream().filter(a -> !a.nama().startsWith("xmlns") && !BUKAN_FAKTA.contains(a.nama()))
            .forEach(a -> taruh(fakta, jalur + a.nama().substring(a.nama().indexOf(':') + 1), a.nilai()));
        e.anak().stream().filter(a -> !unsur(a) && !BUKAN_ISI.contains(a.jenis())).forEach(a -> dalam(a, jalur, fakta));
    }

    private static void dalam(SimpulXml a, String jalur, Map<String, String> fakta) {
        switch (a.jenis()) {
            case "property" -> taruh(fakta, a.nilai("name"), a.nilai("value"));
            case "inputParameter", "outputParameter" -> taruh(fakta, (a.jenis().startsWith("in") ? "masukan " : "keluaran ") + a.nilai("name"), isi(a));
            case "in", "out" -> taruh(fakta, a.jenis().equals("in") ? "diteruskan" : "dikembalikan", isi(a));
            case "executionListener", "taskListener" -> taruh(fakta, "saat " + a.nilai("event"), isi(a));
            default -> lain(a, jalur, fakta);
        }
    }

    private static void lain(SimpulXml a, String jalur, Map<String, String> fakta) {
        String sini = WADAH.contains(a.jenis()) ? jalur : jalur + a.jenis();
        if (!WADAH.contains(a.jenis()) && !a.teks().isBlank()) {
            taruh(fakta, sini, a.teks().strip());
        }
        baca(a, WADAH.contains(a.jenis()) ? jalur : sini + ".", fakta);
    }

    /** Attributes and text of something that is told in one go. */
    private static String isi(SimpulXml e) {
        StringBuilder kata = new StringBuilder();
        e.semua().forEach(s -> {
            s.atribut().values().stream().filter(a -> s != e || !Set.of("name", "event").contains(a.nama())).forEach(a -> kata.append(a.nama()).append(' ').append(a.nilai()).append(", "));
            if (!s.teks().isBlank()) {
                kata.append(s.teks().strip()).append(", ");
            }
        });
        return kata.length() == 0 ? "(kosong)" : kata.substring(0, kata.length() - 2);
    }

    private static void taruh(Map<String, String> fakta, String nama, String nilai) {
        if (!kosong(nilai)) {
            fakta.merge(nama, nilai.strip(), (a, b) -> a + "; " + b);
        }
    }

    private static boolean kosong(String nilai) {
        return nilai == null || nilai.isBlank();
    }
}
