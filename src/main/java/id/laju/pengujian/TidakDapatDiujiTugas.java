package id.laju.pengujian;

import id.laju.mesin.BatasNanti;
import id.laju.mesin.IdLangkah;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code tidak-dapat-diuji}, in the order of the diagram. */
@Configuration
class TidakDapatDiujiTugas {

    @Bean
    JavaDelegate beritahuTidakDapatDiuji(KabarSampel kabar, Clock jam) {
        return e -> kabar.tidakDapatDiuji(sampel(e), BatasNanti.pada(e, "setujuiTidakDapatDiuji", jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanTidakDapatDiuji(KabarSampel kabar) {
        return e -> kabar.ingatkanTidakDapatDiuji(sampel(e));
    }

    @Bean
    JavaDelegate catatPersetujuanLewat(PersetujuanService persetujuan) {
        return e -> persetujuan.lewat(sampel(e));
    }

    @Bean
    JavaDelegate ingatkanPengganti(KabarSampel kabar) {
        return e -> kabar.ingatkanPengganti(sampel(e));
    }

    @Bean
    JavaDelegate catatPenggantiLewat(PenggantiService pengganti) {
        return e -> pengganti.lewat(sampel(e));
    }

    private static long sampel(DelegateExecution e) {
        return IdLangkah.id(e, "sampelId");
    }
}
