package id.laju.sertifikat;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code penerbitan-sertifikat}, in the order of the model. */
@Configuration
class SertifikatTugas {

    @Bean
    JavaDelegate bukaSertifikat(BukaSertifikatService buka) {
        return x -> x.setVariable("sertifikatId", buka.buka(id(x, "permohonanId")));
    }

    @Bean
    JavaDelegate beritahuSertifikatGugur(TerbitService terbit, SertifikatKabar kabar) {
        return x -> kabar.gugur(terbit.ambil(id(x, "sertifikatId")));
    }

    @Bean
    JavaDelegate pastikanSertifikatLama(RilisSertifikatService rilis) {
        return x -> x.setVariable("sertifikatLama", rilis.pastikan(id(x, "sertifikatId")));
    }

    @Bean
    JavaDelegate rilisSertifikat(RilisSertifikatService rilis) {
        return x -> rilis.rilis(id(x, "sertifikatId"));
    }

    @Bean
    JavaDelegate beritahuSertifikat(TerbitService terbit, SertifikatKabar kabar) {
        return x -> kabar.terbit(terbit.ambil(id(x, "sertifikatId")));
    }

    private static long id(DelegateExecution x, String nama) {
        return ((Number) x.getVariable(nama)).longValue();
    }
}
