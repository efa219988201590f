package id.laju.sop;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pengesahan-sop}. */
@Configuration
class PengesahanSopTugas {

    @Bean
    JavaDelegate berlakukanSop(PengesahanSopService pengesahan) {
        return x -> pengesahan.berlakukan(IdLangkah.id(x, "pengesahanId"));
    }
}
