package id.laju.mesin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A BPMN file as a tree with the questions that the rules ask. */
class ModelDibaca {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Pattern SIMPUL = Pattern.compile("task|\\w+Task|\\w+Event|\\w+Gateway|callActivity|subProcess|transaction|adHocSubProcess");
    private static final Pattern TERGAMBAR = Pattern.compile(SIMPUL + "|sequenceFlow|process|lane|participant|message|error|definitions");

    private static final Pattern TAUTAN = Pattern.compile("IDREF '(.*?)'");

    final Element akar;
    final String berkas;
    private final Supplier<Map<String, byte[]>> paket;
    private final Map<Element, Element> induk = new LinkedHashMap<>();

    /** @param paket the files that are deployed together with this one, and this one */
    ModelDibaca(Element akar, String berkas, Supplier<Map<String, byte[]>> paket) {
        this.akar = akar;
        this.berkas = berkas;
        this.paket = paket;
        jelajahi(akar, e -> { });
    }

    private void jelajahi(Element e, Consumer<Element> kerja) {
        kerja.accept(e);
        for (Element anak : e.elements()) {
            induk.put(anak, e);
            jelajahi(anak, kerja);
        }
    }

    boolean satuProses() {
        return semua("process").count() == 1;
    }

    boolean sepaket(String nama) {
        return paket.get().containsKey(nama);
    }

    Stream<String> isiPaket() {
        return paket.get().values().stream().map(isi -> new String(isi, StandardCharsets.UTF_8));
    }

    Element induk(Element e) {
        return induk.get(e);
    }

    Stream<Element> semua() {
        return setiap().filter(ModelDibaca::bpmn);
    }

    static boolean bpmn(Element e) {
        return BPMN.equals(e.getUri());
    }

    /** Also what stands in the engine's own namespace, such as listeners and mappings. */
    Stream<Element> setiap() {
        return Stream.concat(Stream.of(akar), induk.keySet().stream());
    }

    /** The element itself when it is one that a person finds in Modeler, else the nearest around it. */
    Element bernama(Element e) {
        return Stream.concat(Stream.of(e), leluhur(e)).filter(a -> bpmn(a) && TERGAMBAR.matcher(a.getTagName()).matches()).findFirst().orElse(e);
    }

    /** Steps, events and gateways. */
    Stream<Element> simpul() {
        return semua().filter(e -> SIMPUL.matcher(e.getTagName()).matches());
    }

    Element simpul(String id) {
        return id == null ? null : simpul().filter(e -> id.equals(e.attribute("id"))).findFirst().orElse(null);
    }

    List<Element> keluar(Element e) {
        return panah("sourceRef", e);
    }

    List<Element> masuk(Element e) {
        return panah("targetRef", e);
    }

    private List<Element> panah(String ujung, Element e) {
        return induk(e) == null ? List.of() : induk(e).elements("sequenceFlow").stream().filter(a -> e.attribute("id", "").equals(a.attribute(ujung))).toList();
    }

    /** Boundary events of a step or a part. */
    List<Element> tepi(Element e) {
        return induk(e) == null ? List.of() : induk(e).elements("boundaryEvent").stream().filter(b -> e.attribute("id", "").equals(b.attribute("attachedToRef"))).toList();
    }

    /** Where the engine found a fault: by the id it names, by who names what is missing, else by the line. */
    Element tempat(Problem galat) {
        Matcher hilang = TAUTAN.matcher(galat.getMessage());
        if (hilang.find()) {
            return setiap().filter(e -> e.getText().strip().equals(hilang.group(1)) || e.attributes().stream().anyMatch(a -> hilang.group(1).equals(e.attribute(a)))).findFirst().orElse(akar);
        }
        return setiap().filter(e -> galat.getMainElementId() == null ? e.getLine() <= galat.getLine() : galat.getMainElementId().equals(e.attribute("id")))
                .reduce((a, b) -> b).orElse(akar);
    }

    Stream<Element> semua(String... jenis) {
        Set<String> dicari = Set.of(jenis);
        return semua().filter(e -> dicari.contains(e.getTagName()));
    }

    Stream<Element> leluhur(Element e) {
        return Stream.iterate(induk(e), Objects::nonNull, this::induk);
    }

    boolean adaTugas(String id) {
        return semua("userTask").anyMatch(e -> id.equals(e.attribute("id")));
    }

    static boolean ganda(Element e) {
        return e.element("multiInstanceLoopCharacteristics") != null;
    }

    /** Elements that can be reached from this one in its scope, the element itself not included, without passing a join. */
    Set<String> sesudah(Element dari) {
        Element lingkup = induk(dari);
        Set<String> hasil = new LinkedHashSet<>();
        List<String> antre = new ArrayList<>(tujuan(lingkup, dari.attribute("id")));
        while (!antre.isEmpty()) {
            String id = antre.remove(antre.size() - 1);
            if (!gabung(lingkup, id) && hasil.add(id)) {
                antre.addAll(tujuan(lingkup, id));
            }
        }
        return hasil;
    }

    /** Everything in its scope that may have been passed when this element is reached. */
    Set<Element> sebelum(Element e) {
        Set<Element> hasil = new LinkedHashSet<>();
        List<Element> antre = new ArrayList<>(List.of(e));
        while (!antre.isEmpty()) {
            Element kini = antre.remove(antre.size() - 1);
            Stream.concat(masuk(kini).stream().map(a -> a.attribute("sourceRef")), Stream.ofNullable(kini.attribute("attachedToRef")))
                    .map(this::simpul).filter(Objects::nonNull).filter(hasil::add).forEach(antre::add);
        }
        return hasil;
    }

    List<String> tujuan(Element lingkup, String dari) {
        return lingkup.elements("sequenceFlow").stream().filter(a -> a.attribute("sourceRef").equals(dari))
                .map(a -> a.attribute("targetRef")).toList();
    }

    private boolean gabung(Element lingkup, String id) {
        boolean gerbang = Stream.of("parallelGateway", "inclusiveGateway").flatMap(t -> lingkup.elements(t).stream())
                .anyMatch(g -> id.equals(g.attribute("id")));
        return gerbang && lingkup.elements("sequenceFlow").stream().filter(a -> id.equals(a.attribute("targetRef"))).count() > 1;
    }
}
