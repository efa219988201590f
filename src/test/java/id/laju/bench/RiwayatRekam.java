package id.laju.bench;

import id.laju.mesin.RiwayatSeperlunya;
import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Keeps everything while a case is recorded for the bare engine, and what the application keeps afterwards. */
@Component
@ConditionalOnProperty(BenchUji.SAKLAR)
class RiwayatRekam extends AbstractProcessEnginePlugin implements HistoryLevel {

    private final HistoryLevel dipakai = new RiwayatSeperlunya();
    private volatile boolean merekam = true;

    @Override
    public void preInit(ProcessEngineConfigurationImpl mesin) {
        if (mesin.getCustomHistoryLevels() == null) {
            mesin.setCustomHistoryLevels(new ArrayList<>());
        }
        mesin.getCustomHistoryLevels().add(this);
    }

    void selesaiMerekam() {
        merekam = false;
    }

    @Override
    public int getId() {
        return 41;
    }

    @Override
    public String getName() {
        return "rekam";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType jenis, Object tentang) {
        return merekam ? HISTORY_LEVEL_FULL.isHistoryEventProduced(jenis, tentang) : dipakai.isHistoryEventProduced(jenis, tentang);
    }
}
