package id.laju.peramban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** A story in a real browser against the running application; jobs run by themselves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"laju.basisdata.folder=", "laju.basisdata.port=0", "laju.demo.kasus=false", "laju.mesin.sapu-tenggat=PT24H", "laju.pelimpahan.sapu=PT24H",
                "laju.audit.sapu-penanda=PT24H", "laju.insitu.sapu-penanda=PT24H", "laju.proses.sapu-rilis=PT24H", "laju.kalibrasi.ingat=-", "laju.kalender.ingatkan=-",
                "laju.pengujian.sapu-alat=PT24H", "laju.pelanggan.sapu-tautan=PT24H", "laju.kelas.sapu-tautan=PT24H", "laju.mesin.sapu-draf=PT24H",
                "laju.wbs.ulangi=-", "laju.wbs.musnahkan=-", "laju.person.jaga=-", "laju.pemeliharaan.jaga=-", "laju.kelas.jaga=-",
                "camunda.bpm.job-execution.wait-time-in-millis=300"})
@ExtendWith({Peramban.class, MesinIni.class})
public @interface CeritaTest {
}
