package id.laju.lhu;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code keberatan-hasil}, in the order of the model. */
@Configuration
class KeberatanTugas {

    private final KabarKeberatan kabar;
    private final SampelKeberatan sampel;
    private final UjiUlangKeberatan ujiUlang;

    KeberatanTugas(KabarKeberatan kabar, SampelKeberatan sampel, UjiUlangKeberatan ujiUlang) {
        this.kabar = kabar;
        this.sampel = sampel;
        this.ujiUlang = ujiUlang;
    }

    @Bean
    JavaDelegate beritahuKeberatanDitolak() {
        return x -> kabar.ditolak(id(x));
    }

    @Bean
    JavaDelegate mintaSampelBaru() {
        return x -> sampel.minta(id(x));
    }

    @Bean
    JavaDelegate ingatkanSampelBaru() {
        return x -> kabar.ingatkan(id(x));
    }

    @Bean
    JavaDelegate gugurkanKeberatan() {
        return x -> sampel.gugurkan(id(x));
    }

    @Bean
    JavaDelegate mulaiUjiUlangKeberatan() {
        return x -> x.setVariable("amandemenId", ujiUlang.mulai(id(x)));
    }

    @Bean
    JavaDelegate catatHasilDikoreksi() {
        return x -> ujiUlang.tutup(id(x), UjiUlangKeberatan.DIKOREKSI);
    }

    @Bean
    JavaDelegate beritahuHasilDikukuhkan() {
        return x -> kabar.dikukuhkan(id(x));
    }

    @Bean
    JavaDelegate beritahuHasilDicabut() {
        return x -> kabar.dicabut(id(x));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, KeberatanProses.KEBERATAN_ID);
    }
}
