package id.laju.mesin;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Knows a version of a process without asking for it again. The engine reads its row once in each command, for somebody may have
 * suspended it; here nobody can ({@code PintuSamping}), and whoever starts a case looks for the newest version, which is read.
 */
final class VersiTetap extends DeploymentCache {

    /** As many as the engine keeps; the one longest unused makes room. */
    private static final int BANYAK = 1000;

    private VersiTetap(ProcessEngineConfigurationImpl mesin) {
        super(new DefaultCacheFactory(), BANYAK);
        setDeployers(mesin.getDeployers());
    }

    static void pasang(ProcessEngineConfigurationImpl mesin) {
        mesin.setDeploymentCache(new VersiTetap(mesin));
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        ProcessDefinitionEntity ada = getProcessDefinitionCache().get(id);
        return ada != null ? ada : super.findDeployedProcessDefinitionById(id);
    }
}
