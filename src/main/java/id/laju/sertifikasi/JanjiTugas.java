package id.laju.sertifikasi;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What services call before their promise begins. */
@Configuration
class JanjiTugas {

    @Bean
    JavaDelegate pakaiPermohonanMaaf(JanjiSertifikasi janji) {
        return x -> janji.potong(((Number) x.getVariable("permohonanId")).longValue());
    }
}
