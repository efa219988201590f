package id.laju.keamanan;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SaringanMasukTasklist {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> masukTasklist() {
        var saringan = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        saringan.setInitParameters(Map.of("authentication-provider", MasukTasklist.class.getName()));
        saringan.setUrlPatterns(List.of("/camunda/app/*", "/camunda/api/*"));
        saringan.setOrder(201);
        return saringan;
    }

    @Bean
    AdministratorAuthorizationPlugin hakOperator() {
        var hak = new AdministratorAuthorizationPlugin();
        hak.setAdministratorGroupName(IdentitasStaf.ADMIN);
        return hak;
    }
}
