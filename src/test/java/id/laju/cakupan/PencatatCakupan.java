package id.laju.cakupan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Notes every flow node that any test of this build reaches; {@link CakupanModelTest} reads it at the end. */
@Component
class PencatatCakupan extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    static final Path CATATAN = Path.of("target/cakupan.txt");
    private static final Set<String> TERCAPAI = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl mesin) {
        mesin.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent kejadian) {
        if (kejadian instanceof HistoricActivityInstanceEventEntity a && a.getProcessDefinitionKey() != null) {
            catat(pemilik(a) + a.getProcessDefinitionKey() + " " + a.getActivityId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> kejadian) {
        kejadian.forEach(this::handleEvent);
    }

    /** The satker whose own version of the model this is; every instance has a satker, few definitions have one. */
    private static String pemilik(HistoricActivityInstanceEventEntity a) {
        String satker = Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(a.getProcessDefinitionId()).getTenantId();
        return satker == null ? "" : satker + "/";
    }

    private static void catat(String elemen) {
        if (TERCAPAI.add(elemen)) {
            try {
                Files.createDirectories(CATATAN.getParent());
                Files.writeString(CATATAN, elemen + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
