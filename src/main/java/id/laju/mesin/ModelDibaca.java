package id.laju.mesin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A BPMN file as a tree with the questions that the rules ask. */
class ModelDibaca {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    final Element akar;
    final String berkas;
    private final Supplier<Set<String>> sepaket;
    private final Map<Element, Element> induk = new LinkedHashMap<>();

    /** @param sepaket names of the files that are deployed together with this one */
    ModelDibaca(Element akar, String berkas, Supplier<Set<String>> sepaket) {
        this.akar = akar;
        this.berkas = berkas;
        this.sepaket = sepaket;
        jelajahi(akar, e -> { });
    }

    private void jelajahi(Element e, Consumer<Element> kerja) {
        kerja.accept(e);
        for (Element anak : e.elements()) {
            induk.put(anak, e);
            jelajahi(anak, kerja);
        }
    }

    boolean sepaket(String nama) {
        return sepaket.get().contains(nama);
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

    /** The element itself when it has an id, else the nearest around it that has one: what a person finds in Modeler. */
    Element bernama(Element e) {
        return Stream.concat(Stream.of(e), leluhur(e)).filter(a -> bpmn(a) && a.attribute("id") != null).findFirst().orElse(e);
    }

    /** Where the engine found a fault: by the id it names, else by the line. */
    Element tempat(Problem galat) {
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
