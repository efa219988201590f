package id.laju.person;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code masa-person}. */
@Configuration
class MasaPersonTugas {

    @Bean
    JavaDelegate kabarkanAkhirMasa(MasaPersonService masa, SertifikatPersonKabar kabar) {
        return x -> kabar.akhirMasa(masa.ambil(id(x)));
    }

    @Bean
    JavaDelegate ingatkanAkhirMasa(MasaPersonService masa, SertifikatPersonKabar kabar) {
        return x -> kabar.ingatkanMasa(masa.ambil(id(x)));
    }

    @Bean
    JavaDelegate ingatkanDrafPerpanjangan(MasaPersonService masa, SertifikatPersonKabar kabar) {
        return x -> kabar.ingatkanDraf(masa.ambil(id(x)));
    }

    @Bean
    JavaDelegate ingatkanHariTerakhir(MasaPersonService masa, SertifikatPersonKabar kabar) {
        return x -> kabar.hariTerakhir(masa.ambil(id(x)), masa.diproses(id(x)));
    }

    @Bean
    JavaDelegate kabarkanPersonKedaluwarsa(MasaPersonService masa, SertifikatPersonKabar kabar) {
        return x -> kabar.kedaluwarsa(masa.ambil(id(x)), masa.diproses(id(x)));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "sertifikatPersonId");
    }
}
