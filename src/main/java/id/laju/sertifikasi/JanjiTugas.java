package id.laju.sertifikasi;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What services call before their promise begins. */
@Configuration
class JanjiTugas {

    @Bean
    JavaDelegate pakaiPermohonanMaaf(JanjiSertifikasi janji) {
        return x -> janji.potong(IdLangkah.id(x, "permohonanId"));
    }
}
