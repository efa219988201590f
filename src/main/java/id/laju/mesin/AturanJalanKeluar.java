package id.laju.mesin;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Every wait for somebody outside has a turn and a way out: a timer on itself or on what encloses it. */
@Component
class AturanJalanKeluar implements AturanModel.Aturan {

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        Stream<Cacat> tanpaGiliran = model.semua("receiveTask").filter(e -> SifatLangkah.dari(e).ambil(SifatLangkah.GILIRAN) == null)
                .map(e -> new Cacat(e, "penantian harus menyebut giliran"));
        Stream<Cacat> tanpaJalan = model.semua("receiveTask").filter(e -> !berbatas(model, e))
                .map(e -> new Cacat(e, "penantian tanpa batas waktu: pasang timer pada langkah ini atau pada bagian yang melingkupinya"));
        return Stream.concat(tanpaGiliran, tanpaJalan).toList();
    }

    private boolean berbatas(ModelDibaca model, Element penantian) {
        return Stream.concat(Stream.of(penantian), model.leluhur(penantian)).anyMatch(e -> bertimer(model, e));
    }

    private boolean bertimer(ModelDibaca model, Element e) {
        String id = e.attribute("id");
        return id != null && model.semua("boundaryEvent").anyMatch(b -> id.equals(b.attribute("attachedToRef"))
                && !"false".equals(b.attribute("cancelActivity")) && b.element("timerEventDefinition") != null);
    }
}
