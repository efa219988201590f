package id.laju.penyerahan;

import id.laju.mesin.IdLangkah;
import id.laju.survei.SurveiService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process {@code penyerahan} calls. */
@Configuration
class PenyerahanTugas {

    @Bean
    JavaDelegate lihatSurvei(SurveiService survei) {
        return x -> x.setVariable("surveiTerisi", survei.beresPasti(permohonan(x)));
    }

    @Bean
    JavaDelegate ingatkanSurvei(KabarPenyerahan kabar) {
        return x -> kabar.ingatkanSurvei(permohonan(x));
    }

    @Bean
    JavaDelegate ingatkanSelesaiOrder(KabarPenyerahan kabar) {
        return x -> kabar.ingatkanSelesai(permohonan(x));
    }

    @Bean
    JavaDelegate tutupOtomatis(PenyerahanService penyerahan, KabarPenyerahan kabar) {
        return x -> {
            penyerahan.tutupOtomatis(permohonan(x));
            kabar.ditutupOtomatis(permohonan(x));
        };
    }

    private static long permohonan(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
