package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/** A model that is only looked at: its faults are kept apart from those that the engine itself finds. */
class ModelDiperiksa extends PemeriksaModel {

    final List<Cacat> cacat = new ArrayList<>();

    ModelDiperiksa(BpmnParser pengurai, AturanModel aturan) {
        super(pengurai, aturan);
    }

    @Override
    void laporkan(Cacat satu) {
        cacat.add(satu);
    }
}
