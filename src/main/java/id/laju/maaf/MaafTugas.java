package id.laju.maaf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What services with a promise call: at their beginning, and when they came late. */
@Configuration
class MaafTugas {

    @Bean
    JavaDelegate pakaiPermohonanMaaf(MaafService maaf) {
        return x -> maaf.pakai(permohonan(x));
    }

    @Bean
    JavaDelegate kirimPermohonanMaaf(MaafService maaf, MaafKabar kabar) {
        return x -> kabar.kirim(maaf.terbitkan(permohonan(x)));
    }

    private static long permohonan(DelegateExecution x) {
        return ((Number) x.getVariable("permohonanId")).longValue();
    }
}
