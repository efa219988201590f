package id.laju.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The whole application over HTTP on a database of its own, with everything that counts and times. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"laju.basisdata.folder=", "laju.basisdata.port=0", "laju.demo.kasus=false",
        "camunda.bpm.job-execution.enabled=false", "laju.mesin.sapu-tenggat=PT24H", "laju.surat.sapu=PT24H", "camunda.bpm.history-level=rekam", "server.compression.enabled=true",
        BenchUji.SAKLAR + "=true", BenchUji.SANDI + "=true"})
@DirtiesContext
@interface BenchUji {

    String SAKLAR = "laju.bench";
    /** Passwords and keys cost what they cost in use; without it as little as in all tests. */
    String SANDI = "laju.bench.sandi";
}
