package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Only what the rules of models look at is deployed; a case model, say, could bring scripts and classes past them. */
class PenjagaSebaran implements Deployer {

    static final String ALASAN = "hanya berkas .bpmn, .dmn, dan .form yang dapat disebarkan";
    private static final List<String> DITERIMA = List.of(".bpmn", ".dmn", ".form");

    @Override
    public void deploy(DeploymentEntity sebaran) {
        if (sebaran.isNew()) {
            sebaran.getResources().keySet().stream().filter(nama -> DITERIMA.stream().noneMatch(nama::endsWith)).findFirst().ifPresent(nama -> {
                throw new BadUserRequestException(nama + ": " + ALASAN + ".");
            });
        }
    }
}
