package id.laju.keamanan;

import id.laju.pelimpahan.PeranLimpahan;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes {@link IdentitasStaf} the engine's identity provider. */
@Component
class IdentitasMesin extends AbstractProcessEnginePlugin {

    private final StafService staf;
    private final PeranLimpahan limpahan;
    private final SatkerService satker;
    private final PasswordEncoder sandi;

    IdentitasMesin(StafService staf, PeranLimpahan limpahan, SatkerService satker, PasswordEncoder sandi) {
        this.staf = staf;
        this.limpahan = limpahan;
        this.satker = satker;
        this.sandi = sandi;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl mesin) {
        mesin.setIdentityProviderSessionFactory(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return new IdentitasStaf(staf, limpahan, satker, sandi);
            }
        });
    }
}
