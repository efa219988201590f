package id.laju.wbs;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code whistle-blowing}, in the order of the model. */
@Configuration
class WbsTugas {

    private final AkhirWbsService akhir;

    WbsTugas(AkhirWbsService akhir) {
        this.akhir = akhir;
    }

    @Bean
    JavaDelegate eskalasikanLaporan() {
        return x -> akhir.eskalasikan(x.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate kirimJawaban() {
        return x -> akhir.kirimJawaban(x.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate ingatkanTandaTerima() {
        return x -> akhir.ingatkan(x.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate simpanTandaTerima() {
        return x -> akhir.tutup(x.getProcessBusinessKey(), Hasil.SELESAI);
    }

    @Bean
    JavaDelegate tutupTanpaTandaTerima() {
        return x -> akhir.tutup(x.getProcessBusinessKey(), Hasil.TANPA_TANDA_TERIMA);
    }

    @Bean
    JavaDelegate tutupDitarik() {
        return x -> akhir.tutup(x.getProcessBusinessKey(), Hasil.DITARIK);
    }
}
