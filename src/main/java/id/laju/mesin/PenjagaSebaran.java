package id.laju.mesin;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Only what the rules of models look at is deployed; a case model, say, could bring scripts and classes past them. Nobody deploys over the
 * engine's own interfaces, by whatever spelling of an address: a change is proposed, and a release deploys it.
 */
class PenjagaSebaran implements Deployer {

    static final String ALASAN = "hanya berkas .bpmn dan .dmn yang dapat disebarkan";
    private static final List<String> DITERIMA = List.of(".bpmn", ".dmn");

    @Override
    public void deploy(DeploymentEntity sebaran) {
        if (sebaran.isNew()) {
            if (PanggilanLuar.berlangsung()) {
                throw new BadUserRequestException("Model hanya berlaku lewat rilis: ajukan perubahannya di /kelola/proses atau dari Modeler.");
            }
            sebaran.getResources().keySet().stream().filter(nama -> DITERIMA.stream().noneMatch(nama::endsWith)).findFirst().ifPresent(nama -> {
                throw new BadUserRequestException(nama + ": " + ALASAN + ".");
            });
        }
    }
}
