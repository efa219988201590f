package id.laju.mesin;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads every version that still has running cases, so that the log tells at start what such a version needs and the
 * application no longer has; deployment checks only what is new.
 */
@Component
class PemeriksaanAwal {

    private final RuntimeService mesin;
    private final RepositoryService gudang;

    PemeriksaanAwal(RuntimeService mesin, RepositoryService gudang) {
        this.mesin = mesin;
        this.gudang = gudang;
    }

    @EventListener(ApplicationReadyEvent.class)
    void baca() {
        gudang.createProcessDefinitionQuery().list().stream()
                .filter(d -> mesin.createProcessInstanceQuery().processDefinitionId(d.getId()).count() > 0)
                .forEach(d -> ((RepositoryServiceImpl) gudang).getDeployedProcessDefinition(d.getId()));
    }
}
