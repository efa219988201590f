package id.laju.mesin;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a model and refuses it, with every fault at once, when it names something that does not exist. A version that
 * was deployed earlier and is only loaded again is not refused: its instances must be able to end.
 */
class PemeriksaModel extends BpmnParse {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaModel.class);

    private final AturanModel aturan;

    PemeriksaModel(BpmnParser pengurai, AturanModel aturan) {
        super(pengurai);
        this.aturan = aturan;
    }

    @Override
    protected void parseRootElement() {
        aturan.periksa(new ModelDibaca(rootElement, name, deployment.getTenantId(), this::paket)).forEach(this::laporkan);
        super.parseRootElement();
    }

    private Map<String, byte[]> paket() {
        return deployment.getResources().values().stream().collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
    }

    void laporkan(Cacat cacat) {
        if (deployment.isNew()) {
            addError(cacat.kalimat(name), cacat.elemen());
        } else {
            LOG.warn("Model lama: {}", cacat.kalimat(name));
        }
    }
}
