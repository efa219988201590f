package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A gateway that parts asks a question, each way out is an answer, and there is always one to go. */
@Component
class AturanGerbang implements AturanModel.Aturan {

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        model.semua("exclusiveGateway", "inclusiveGateway").filter(g -> model.alur.keluar(g).size() > 1).forEach(g -> {
            jalan(model, g, cacat);
            if (!g.attribute("name", "").strip().endsWith("?")) {
                cacat.add(new Cacat(g, "gerbang bercabang harus bernama pertanyaan, misalnya: Lengkap?"));
            }
            model.alur.keluar(g).stream().filter(a -> a.attribute("name", "").isBlank())
                    .forEach(a -> cacat.add(new Cacat(a, "panah ini tanpa label: tulis jawaban atas pertanyaan gerbangnya" + pada(g))));
        });
        return cacat;
    }

    private static void jalan(ModelDibaca model, Element g, List<Cacat> cacat) {
        String biasa = g.attribute("default");
        if (biasa == null) {
            cacat.add(new Cacat(g, "gerbang tanpa jalan biasa (default): pilih satu panah yang dilalui bila tidak ada syarat yang terpenuhi"));
        } else {
            model.alur.keluar(g).stream().filter(a -> a.element("conditionExpression") == null).filter(a -> !a.attribute("id", "").equals(biasa))
                    .forEach(a -> cacat.add(new Cacat(a, "panah ini tanpa syarat, padahal bukan jalan biasa (default): isi Condition expression" + pada(g))));
        }
    }

    private static String pada(Element gerbang) {
        return gerbang.attribute("name") == null ? "" : " pada gerbang '" + gerbang.attribute("name").strip() + "'";
    }
}
