package id.laju.mesin;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The one engine plugin: checks models, shows them no bean that is not meant for them, records steps, gives every instance its satker. */
@Component
class PelengkapMesin extends AbstractProcessEnginePlugin {

    private final AturanModel aturan;
    private final PendengarModel pendengar;
    private final KunciKasus kasus;
    private final LangkahUntukModel untukModel;
    private final ApplicationContext konteks;

    /** Lazy, because rules and recorders need beans that need the engine. */
    PelengkapMesin(@Lazy AturanModel aturan, @Lazy PendengarModel pendengar, @Lazy KunciKasus kasus, @Lazy LangkahUntukModel untukModel, ApplicationContext konteks) {
        this.untukModel = untukModel;
        this.konteks = konteks;
        this.aturan = aturan;
        this.pendengar = pendengar;
        this.kasus = kasus;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl mesin) {
        mesin.setBpmnParseFactory(pengurai -> new PemeriksaModel(pengurai, aturan));
        mesin.setExpressionManager(new SpringExpressionManager(konteks, new BeanUntukModel(untukModel, konteks)));
        mesin.setResourceAuthorizationProvider(new HakTugas());
        mesin.setCustomPreDeployers(List.of(new PenjagaSebaran()));
        if (mesin.getCustomPostBPMNParseListeners() == null) {
            mesin.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        mesin.getCustomPostBPMNParseListeners().add(pendengar);
        mesin.setCustomSessionFactories(List.of(new GrupTanpaSaring.Pabrik(), new TugasTanpaAnak.Pabrik()));
        if (mesin.getCustomHistoryLevels() == null) {
            mesin.setCustomHistoryLevels(new ArrayList<>());
        }
        mesin.getCustomHistoryLevels().add(new RiwayatSeperlunya());
        mesin.setTenantIdProvider(new PenentuSatker());
        mesin.setCustomJobHandlers(List.of(new PewaktuBerkunci(kasus)));
        // Wrong input and lost races pass through commands as exceptions; whoever catches them decides whether they are news.
        mesin.setEnableCmdExceptionLogging(false);
        // Else every question for versions reads and checks the XML of each for a description that nobody asks for: a third of the start.
        mesin.setEnableFetchProcessDefinitionDescription(false);
        BacaKueri.pasang();
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl mesin) {
        VersiTetap.pasang(mesin);
        TautanSatker.pasang(mesin);
    }
}
