package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What runs is also to be seen: every step and every flow is drawn, and every step stands in the lane of whoever does it. Asked of what people propose. */
final class AturanGambar {

    private AturanGambar() {
    }

    static List<Cacat> periksa(ModelDibaca model) {
        Set<String> tergambar = model.setiap().map(e -> e.attribute("bpmnElement")).collect(Collectors.toSet());
        Set<String> diLajur = model.semua("flowNodeRef").map(e -> e.getText().strip()).collect(Collectors.toSet());
        List<Cacat> cacat = new ArrayList<>();
        if (!model.satuProses()) {
            return cacat;
        }
        Stream.concat(model.simpul(), model.semua("sequenceFlow")).filter(e -> !tergambar.contains(e.attribute("id")))
                .forEach(e -> cacat.add(new Cacat(e, "tidak ada di gambar, jadi tidak terlihat: buka di Camunda Modeler, hapus dan gambar lagi bagian ini")));
        model.simpul().filter(e -> !diLajur.contains(e.attribute("id")) && langsung(model, e))
                .forEach(e -> cacat.add(new Cacat(e, "tidak berdiri di lajur mana pun: geser ke lajur pelaksananya")));
        model.semua("lane").filter(l -> l.attribute("name", "").isBlank()).forEach(l -> cacat.add(new Cacat(l, "lajur tanpa nama: tulis pelaksananya, seperti di SOP")));
        return cacat;
    }

    private static boolean langsung(ModelDibaca model, Element e) {
        return "process".equals(model.induk(e).getTagName());
    }
}
