package id.laju.lhu;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process {@code penerbitan} calls. */
@Configuration
class LhuTugas {

    @Bean
    JavaDelegate rilisLhu(LhuService lhu) {
        return x -> lhu.rilis(laporan(x));
    }

    @Bean
    JavaDelegate beritahuLhu(KabarLhu kabar) {
        return x -> kabar.terbit(laporan(x));
    }

    private static long laporan(DelegateExecution x) {
        return IdLangkah.id(x, "laporanId");
    }
}
