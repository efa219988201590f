package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Everything has a name, can be reached, and leads on; ways part only at gateways. */
@Component
class AturanAlur implements AturanModel.Aturan {

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.simpul().forEach(e -> {
            nama(e, cacat);
            kelanjutan(model, e, cacat);
        });
        model.semua("process", "subProcess", "transaction").forEach(p -> terjangkau(model, p, cacat));
        return cacat;
    }

    private static void nama(Element e, List<Cacat> cacat) {
        if (e.attribute("name", "").isBlank() && !gerbang(e)) {
            cacat.add(new Cacat(e, "tanpa nama: tulis nama yang dibaca orang di gambar, linimasa, dan SOP"));
        }
    }

    private static void kelanjutan(ModelDibaca model, Element e, List<Cacat> cacat) {
        List<Element> keluar = model.alur.keluar(e);
        if (keluar.isEmpty() && !"endEvent".equals(e.getTagName()) && !lepas(e)) {
            cacat.add(new Cacat(e, "jalan buntu: tarik panah ke langkah berikutnya atau ke akhir proses"));
        }
        if (keluar.size() > 1 && !gerbang(e)) {
            cacat.add(new Cacat(e, "lebih dari satu panah keluar: cabangkan dengan gerbang"));
        }
        if (!gerbang(e)) {
            keluar.stream().filter(a -> a.element("conditionExpression") != null).findFirst()
                    .ifPresent(a -> cacat.add(new Cacat(a, "syarat hanya boleh pada panah yang keluar dari gerbang bercabang")));
        }
    }

    /** Tells only where the way breaks off, and not everything behind. */
    private static void terjangkau(ModelDibaca model, Element lingkup, List<Cacat> cacat) {
        List<Element> isi = model.simpul().filter(e -> model.induk(e) == lingkup).toList();
        if (lingkup.element("startEvent") == null) {
            cacat.add(new Cacat(lingkup, "tanpa kejadian awal: gambar lingkaran awal dan tarik panah ke langkah pertama"));
            return;
        }
        Set<Element> terjangkau = model.alur.dari(isi.stream().filter(e -> "startEvent".equals(e.getTagName()) || lepas(e) || tanpaTempat(model, e)).toList());
        List<Element> putus = isi.stream().filter(e -> !terjangkau.contains(e) && !"boundaryEvent".equals(e.getTagName())).toList();
        List<Element> pangkal = putus.stream().filter(e -> model.alur.masuk(e).isEmpty()).toList();
        Set<Element> diceritakan = model.alur.dari(pangkal);
        pangkal.forEach(e -> cacat.add(takTerjangkau(e)));
        for (Element e : putus) {
            if (!diceritakan.contains(e)) {
                cacat.add(takTerjangkau(e));
                diceritakan.addAll(model.alur.dari(List.of(e)));
            }
        }
    }

    private static Cacat takTerjangkau(Element e) {
        return new Cacat(e, "tidak pernah dicapai: tarik panah dari langkah sebelumnya, atau hapus");
    }

    /** Told of as such. */
    private static boolean tanpaTempat(ModelDibaca model, Element e) {
        return "boundaryEvent".equals(e.getTagName()) && model.simpul(e.attribute("attachedToRef")).isEmpty();
    }

    private static boolean gerbang(Element e) {
        return e.getTagName().endsWith("Gateway");
    }

    /** Begins, or goes on, without a flow: parts that an event starts, links, and what undoes something. */
    private static boolean lepas(Element e) {
        return "true".equals(e.attribute("triggeredByEvent")) || "true".equals(e.attribute("isForCompensation")) || e.element("linkEventDefinition") != null;
    }
}
