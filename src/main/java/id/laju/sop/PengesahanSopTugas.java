package id.laju.sop;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pengesahan-sop}. */
@Configuration
class PengesahanSopTugas {

    @Bean
    JavaDelegate berlakukanSop(PengesahanSopService pengesahan) {
        return x -> pengesahan.berlakukan((Long) x.getVariable("pengesahanId"));
    }
}
