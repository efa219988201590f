package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** One file is one process that can run, named after it, and says how long its history is kept. */
final class AturanProses {

    private AturanProses() {
    }

    static List<Cacat> periksa(ModelDibaca model) {
        List<Cacat> cacat = new ArrayList<>();
        List<Element> proses = model.semua("process").toList();
        if (proses.size() != 1) {
            cacat.add(new Cacat(model.akar, "satu berkas memuat satu proses; berkas ini memuat " + (proses.isEmpty() ? "tidak satu pun" : proses.size())));
        } else {
            satu(model, proses.get(0), cacat);
        }
        return cacat;
    }

    private static void satu(ModelDibaca model, Element proses, List<Cacat> cacat) {
        String harus = proses.attribute("id") + ".bpmn";
        if (!model.berkas.substring(model.berkas.lastIndexOf('/') + 1).equals(harus)) {
            cacat.add(new Cacat(proses, "berkas harus bernama " + harus));
        }
        if (!"true".equals(proses.attribute("isExecutable"))) {
            cacat.add(new Cacat(proses, "proses tidak dapat dijalankan: centang Executable pada prosesnya"));
        }
        if (proses.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "historyTimeToLive", "").isBlank()) {
            cacat.add(new Cacat(proses, "tanpa masa simpan riwayat: isi History time to live, misalnya P365D"));
        }
        if (proses.attribute("name", "").isBlank()) {
            cacat.add(new Cacat(proses, "proses tanpa nama: tulis nama yang dibaca orang"));
        }
    }
}
