package id.laju.mesin;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Where one can go in a model. Flows end at the border of their scope. */
class AlurModel {

    private final ModelDibaca model;

    AlurModel(ModelDibaca model) {
        this.model = model;
    }

    /** Flows that leave an element. */
    List<Element> keluar(Element e) {
        return sama(e, "sequenceFlow", "sourceRef");
    }

    List<Element> masuk(Element e) {
        return sama(e, "sequenceFlow", "targetRef");
    }

    /** Boundary events of a step or a part. */
    List<Element> tepi(Element e) {
        return sama(e, "boundaryEvent", "attachedToRef");
    }

    private List<Element> sama(Element e, String jenis, String ujung) {
        String id = e.attribute("id");
        return id == null || model.induk(e) == null ? List.of() : model.induk(e).elements(jenis).stream().filter(a -> id.equals(a.attribute(ujung))).toList();
    }

    /** Ids that can be reached from this element, the element itself not included, without passing a join. */
    Set<String> sesudah(Element dari) {
        Set<String> ids = new LinkedHashSet<>();
        telusuri(tujuan(dari).toList(), e -> gabung(e) ? Stream.of() : tujuan(e)).stream().filter(e -> !gabung(e)).forEach(e -> ids.add(e.attribute("id")));
        return ids;
    }

    /** Everything that may have been passed when this element is reached. */
    Set<Element> sebelum(Element e) {
        return telusuri(asal(e).toList(), this::asal);
    }

    /** What can be reached from these, with what their boundary events lead to, themselves included. */
    Set<Element> dari(Collection<Element> awal) {
        return telusuri(awal, e -> Stream.concat(tepi(e).stream(), tujuan(e)));
    }

    private Stream<Element> tujuan(Element e) {
        return keluar(e).stream().map(a -> model.simpul(a.attribute("targetRef"))).flatMap(Optional::stream);
    }

    private Stream<Element> asal(Element e) {
        return Stream.concat(masuk(e).stream().map(a -> a.attribute("sourceRef")), Stream.of(e).map(x -> x.attribute("attachedToRef")))
                .filter(Objects::nonNull).map(model::simpul).flatMap(Optional::stream);
    }

    private boolean gabung(Element e) {
        return Set.of("parallelGateway", "inclusiveGateway").contains(e.getTagName()) && masuk(e).size() > 1;
    }

    private static Set<Element> telusuri(Collection<Element> awal, Function<Element, Stream<Element>> lanjut) {
        Set<Element> hasil = new LinkedHashSet<>(awal);
        Deque<Element> antre = new ArrayDeque<>(awal);
        while (!antre.isEmpty()) {
            lanjut.apply(antre.poll()).filter(hasil::add).forEach(antre::add);
        }
        return hasil;
    }
}
