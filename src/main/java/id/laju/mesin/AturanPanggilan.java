package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A called process exists, and gets the number of the case. */
@Component
class AturanPanggilan implements AturanModel.Aturan {

    private final DaftarPanggilan panggilan;

    AturanPanggilan(DaftarPanggilan panggilan) {
        this.panggilan = panggilan;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        return model.semua("callActivity").map(e -> satu(model, e)).filter(Objects::nonNull).toList();
    }

    private Cacat satu(ModelDibaca model, Element e) {
        String kunci = e.attribute("calledElement", "");
        String alasan = kunci.isBlank() ? "panggilan proses tanpa nama proses: isi Called element"
            : !kunci.contains("{") && !panggilan.adaProses(kunci, model) ? "proses '" + kunci + "' tidak ada"
            : bernomor(e) ? null : "proses yang dipanggil tidak mendapat nomor kasus: isi Business key dengan #{execution.processBusinessKey}";
        return alasan == null ? null : new Cacat(e, alasan);
    }

    private static boolean bernomor(Element e) {
        Element isi = e.element("extensionElements");
        return isi != null && isi.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "in").stream().anyMatch(in -> in.attribute("businessKey") != null);
    }
}
