package id.laju.pengujian;

import id.laju.mesin.BatasNanti;
import id.laju.mesin.IdLangkah;
import java.time.Clock;
import java.time.Instant;
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
    JavaDelegate beritahuPertanyaanSampel(KabarSampel kabar, Clock jam) {
        return e -> kabar.pertanyaan(sampel(e), batas(e, "jawabKondisiSampel", jam));
    }

    @Bean
    JavaDelegate ingatkanKondisiSampel(KabarSampel kabar) {
        return e -> kabar.ingatkanPertanyaan(sampel(e));
    }

    @Bean
    JavaDelegate beritahuSampelDitolak(KabarSampel kabar, Clock jam) {
        return e -> kabar.ditolak(sampel(e), batas(e, "gantiSampel", jam));
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
        return IdLangkah.id(e, "sampelId");
    }

    private static Instant batas(DelegateExecution e, String frasa, Clock jam) {
        return BatasNanti.pada(e, frasa, jam.instant()).orElse(null);
    }
}
