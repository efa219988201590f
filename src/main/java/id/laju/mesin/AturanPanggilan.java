package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A called process exists, and gets the number of the case; a decision table that a step asks exists. */
@Component
class AturanPanggilan implements AturanModel.Aturan {

    private final DaftarPanggilan panggilan;

    AturanPanggilan(DaftarPanggilan panggilan) {
        this.panggilan = panggilan;
    }

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        return Stream.concat(model.semua("callActivity").map(e -> satu(model, e)), model.semua("businessRuleTask").map(e -> tabel(model, e))).filter(Objects::nonNull).toList();
    }

    private Cacat satu(ModelDibaca model, Element e) {
        String kunci = e.attribute("calledElement", "");
        String alasan = kunci.isBlank() ? "panggilan proses tanpa nama proses: isi Called element"
            : !kunci.contains("{") && !panggilan.adaProses(kunci, model) ? "proses '" + kunci + "' tidak ada"
            : bernomor(e) ? null : "proses yang dipanggil tidak mendapat nomor kasus: isi Business key dengan #{execution.processBusinessKey}";
        return alasan == null ? null : new Cacat(e, alasan);
    }

    private Cacat tabel(ModelDibaca model, Element e) {
        String kunci = e.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
        return kunci == null || kunci.contains("{") || panggilan.adaTabel(kunci, model) ? null : new Cacat(e, "tabel keputusan '" + kunci + "' tidak ada");
    }

    private static boolean bernomor(Element e) {
        Element isi = e.element("extensionElements");
        return isi != null && isi.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "in").stream().anyMatch(in -> in.attribute("businessKey") != null);
    }
}
