package id.laju.mesin;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without {@code spring.datasource.url} the application brings its own PostgreSQL and the demo data;
 * with it, neither. {@code laju.demo.aktif=false} leaves the demo data out, {@code laju.demo.kasus=false} the cases to begin with.
 */
public class PilihBasisData implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment lingkungan, SpringApplication aplikasi) {
        if (!lingkungan.containsProperty("spring.datasource.url")) {
            String demo = lingkungan.getProperty("laju.demo.aktif", "true");
            lingkungan.getPropertySources().addFirst(new MapPropertySource("laju-basisdata-tertanam", Map.of(
                    "laju.basisdata.tertanam", "true",
                    "laju.demo.aktif", demo,
                    "laju.demo.kasus", lingkungan.getProperty("laju.demo.kasus", demo),
                    "spring.flyway.locations", "classpath:db/migration" + (demo.equals("true") ? ",classpath:db/demo" : ""))));
        }
    }
}
