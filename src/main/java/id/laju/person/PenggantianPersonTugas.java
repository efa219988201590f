package id.laju.person;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code penggantian-person}. */
@Configuration
class PenggantianPersonTugas {

    @Bean
    JavaDelegate bukaPengganti(PenggantianPersonService penggantian) {
        return x -> penggantian.buka(id(x));
    }

    @Bean
    JavaDelegate tutupPenggantian(PenggantianPersonService penggantian) {
        return x -> penggantian.selesai(id(x));
    }

    @Bean
    JavaDelegate kabarkanPenggantianDitolak(PenggantianPersonService penggantian, SertifikatPersonKabar kabar) {
        return x -> {
            penggantian.selesai(id(x));
            kabar.penggantianDitolak(penggantian.ambil(id(x)));
        };
    }

    @Bean
    JavaDelegate hentikanPenggantian(TerbitPersonService terbit, PenggantianPersonService penggantian) {
        return x -> terbit.hentikan(penggantian.ambil(id(x)));
    }

    @Bean
    JavaDelegate kabarkanPenggantianDihentikan(PenggantianPersonService penggantian, SertifikatPersonKabar kabar) {
        return x -> kabar.penggantianDihentikan(penggantian.ambil(id(x)));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "penggantianId");
    }
}
