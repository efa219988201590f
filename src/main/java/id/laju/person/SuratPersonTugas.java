package id.laju.person;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code surat-person}. */
@Configuration
class SuratPersonTugas {

    @Bean
    JavaDelegate susunSuratPerson(PenyusunSuratPerson surat) {
        return x -> surat.susun(id(x));
    }

    @Bean
    JavaDelegate batalkanSuratPerson(SuratPersonService surat) {
        return x -> surat.batalkan(id(x));
    }

    @Bean
    JavaDelegate kirimSuratPerson(SuratPersonService surat, SertifikatPersonKabar kabar) {
        return x -> kabar.surat(surat.terbitkan(id(x)), surat.sertifikat(surat.ambil(id(x))));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "suratPersonId");
    }
}
