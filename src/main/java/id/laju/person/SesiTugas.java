package id.laju.person;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code sesi-uji}, in the order of the model. */
@Configuration
class SesiTugas {

    @Bean
    JavaDelegate tetapkanSesi(PutusanSesiService sesi) {
        return x -> sesi.tetapkan(id(x));
    }

    @Bean
    JavaDelegate undurSesi(PutusanSesiService sesi) {
        return x -> sesi.undur(id(x));
    }

    @Bean
    JavaDelegate batalkanSesi(PutusanSesiService sesi) {
        return x -> sesi.batalkan(id(x));
    }

    @Bean
    JavaDelegate gugurkanSesi(PutusanSesiService sesi) {
        return x -> sesi.gugurkan(id(x));
    }

    @Bean
    JavaDelegate lepasPenguji(PengujiSesiService penguji) {
        return x -> penguji.lepasPenguji(id(x));
    }

    @Bean
    JavaDelegate siapkanSesi(PutusanSesiService sesi) {
        return x -> sesi.siapkan(id(x));
    }

    @Bean
    JavaDelegate geserTenggatHasil(PutusanSesiService sesi) {
        return x -> sesi.geserTenggat(id(x));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "sesiId");
    }
}
