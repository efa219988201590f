package id.laju.mesin;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A BPMN file as a tree with the questions that the rules ask. */
class ModelDibaca {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Pattern SIMPUL = Pattern.compile("task|\\w+Task|\\w+Event|\\w+Gateway|callActivity|subProcess|transaction|adHocSubProcess");
    private static final Pattern TERGAMBAR = Pattern.compile(SIMPUL + "|sequenceFlow|process|lane|participant|message|error|definitions");

    final Element akar;
    final String berkas;
    /** Whose own version this is to be; null: everybody's. */
    final String satker;
    final AlurModel alur = new AlurModel(this);
    private final Supplier<Map<String, byte[]>> paket;
    private final Map<Element, Element> induk = new LinkedHashMap<>();

    /** @param paket the files that are deployed together with this one, and this one */
    ModelDibaca(Element akar, String berkas, String satker, Supplier<Map<String, byte[]>> paket) {
        this.akar = akar;
        this.berkas = berkas;
        this.satker = satker;
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

    /** The models of the package, by the names of their files. */
    Map<String, byte[]> paketBpmn() {
        return paket.get().entrySet().stream().filter(b -> b.getKey().endsWith(".bpmn")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    Optional<Element> simpul(String id) {
        return simpul().filter(e -> e.attribute("id") != null && e.attribute("id").equals(id)).findFirst();
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
}
