package id.laju.sertifikat;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code surat-sertifikat}. */
@Configuration
class SuratSertifikatTugas {

    @Bean
    JavaDelegate susunSuratSertifikat(SuratSertifikatService surat) {
        return x -> surat.susun(id(x));
    }

    @Bean
    JavaDelegate kirimSuratSertifikat(SuratSertifikatService surat, SuratSertifikatKabar kabar) {
        return x -> kabar.terbit(surat.terbitkan(id(x)));
    }

    private static long id(DelegateExecution x) {
        return ((Number) x.getVariable("suratSertifikatId")).longValue();
    }
}
