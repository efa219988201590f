package id.laju;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole application on a fresh embedded PostgreSQL with the demo data, with MockMvc and over HTTP; jobs run only when a test says so.
 * One for all classes of a JVM: another property or bean is another start, and another database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"laju.basisdata.folder=", "laju.basisdata.port=0", "laju.demo.kasus=false",
        "camunda.bpm.job-execution.enabled=false", "laju.mesin.sapu-tenggat=PT24H", "laju.pelimpahan.sapu=PT24H", "laju.tagihan.sapu-impor=PT24H",
        "laju.audit.sapu-penanda=PT24H", "laju.insitu.sapu-penanda=PT24H", "laju.proses.sapu-rilis=PT24H", "laju.kalibrasi.ingat=-", "laju.kalender.ingatkan=-", "laju.pemindahan.sapu=PT24H",
        "laju.surat.sapu=PT24H", "laju.pengujian.sapu-alat=PT24H", "laju.pelanggan.sapu-tautan=PT24H", "laju.kelas.sapu-tautan=PT24H", "laju.mesin.sapu-draf=PT24H",
        "laju.wbs.ulangi=-", "laju.wbs.musnahkan=-", "laju.person.jaga=-", "laju.pemeliharaan.jaga=-", "laju.kelas.jaga=-"})
@AutoConfigureMockMvc
@ExtendWith(JamKembali.class)
public @interface LajuTest {
}
