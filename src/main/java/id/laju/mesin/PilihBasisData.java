package id.laju.mesin;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without {@code spring.datasource.url} the application brings its own PostgreSQL and the demo data;
 * with it, neither.
 */
public class PilihBasisData implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment lingkungan, SpringApplication aplikasi) {
        if (!lingkungan.containsProperty("spring.datasource.url")) {
            lingkungan.getPropertySources().addFirst(new MapPropertySource("laju-basisdata-tertanam", Map.of(
                    "laju.basisdata.tertanam", "true",
                    "laju.demo.aktif", lingkungan.getProperty("laju.demo.aktif", "true"),
                    "spring.flyway.locations", "classpath:db/migration,classpath:db/demo")));
        }
    }
}
