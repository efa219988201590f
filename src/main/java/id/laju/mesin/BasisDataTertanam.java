package id.laju.mesin;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real PostgreSQL that starts with the application and keeps its data in a folder; an empty folder name means a temporary one. */
@Configuration
@ConditionalOnProperty("laju.basisdata.tertanam")
class BasisDataTertanam {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${laju.basisdata.folder:}") String folder, @Value("${laju.basisdata.port:0}") int port)
            throws IOException {
        // Spring closes it after the engine; a hook of its own would pull the database away too early.
        // Its own ten seconds are too short for a first start on a slow disk, or after the power went.
        var pembangun = EmbeddedPostgres.builder().setRegisterShutdownHook(false).setPGStartupWait(Duration.ofMinutes(2));
        if (!folder.isBlank()) {
            Files.createDirectories(Path.of(folder).toAbsolutePath().getParent());
            // zonky runs without fsync unless told otherwise.
            pembangun.setDataDirectory(folder).setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
        return (port > 0 ? pembangun.setPort(port) : pembangun).start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        var sumber = new HikariDataSource();
        sumber.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return sumber;
    }
}
