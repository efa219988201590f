package id.laju.pengujian;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code penerimaan-sampel}, in the order of the diagram. */
@Configuration
class PenerimaanSampelTugas {

    @Bean
    JavaDelegate lihatTitipan(PenerimaanService penerimaan) {
        return e -> e.setVariable("sampelAda", penerimaan.tunggu(sampel(e)));
    }

    @Bean
    JavaDelegate ingatkanSampel(KabarSampel kabar) {
        return e -> kabar.ingatkan(sampel(e));
    }

    @Bean
    JavaDelegate beritahuPertanyaanSampel(KabarSampel kabar) {
        return e -> kabar.pertanyaan(sampel(e));
    }

    @Bean
    JavaDelegate ingatkanKondisiSampel(KabarSampel kabar) {
        return e -> kabar.ingatkanPertanyaan(sampel(e));
    }

    @Bean
    JavaDelegate beritahuSampelDitolak(KabarSampel kabar) {
        return e -> kabar.ditolak(sampel(e));
    }

    @Bean
    JavaDelegate ingatkanGantiSampel(KabarSampel kabar) {
        return e -> kabar.ingatkanDitolak(sampel(e));
    }

    @Bean
    JavaDelegate batalkanSampel(PenerimaanService penerimaan) {
        return e -> penerimaan.batalkan(sampel(e));
    }

    private static long sampel(DelegateExecution e) {
        return ((Number) e.getVariable("sampelId")).longValue();
    }
}
