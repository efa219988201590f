package id.laju.maaf;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What services with a promise call when they came late. */
@Configuration
class MaafTugas {

    @Bean
    JavaDelegate terbitkanPermohonanMaaf(MaafService maaf, MaafKabar kabar) {
        return x -> kabar.kirim(maaf.terbitkan(((Number) x.getVariable("permohonanId")).longValue()));
    }
}
