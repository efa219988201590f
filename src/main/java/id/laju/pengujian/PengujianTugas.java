package id.laju.pengujian;

import static id.laju.mesin.IdLangkah.id;

import id.laju.permohonan.PermohonanService;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of the spine {@code pengujian}, in the order of the diagram. */
@Configuration
class PengujianTugas {

    @Bean
    JavaDelegate catatPembatalan(PenutupPermohonan penutup) {
        return e -> penutup.batal(id(e, "permohonanId"));
    }

    @Bean
    JavaDelegate terbitkanNomorOrder(PermohonanService permohonan) {
        return e -> e.setVariable("laporanIds", new ArrayList<>(permohonan.jadikanOrder(id(e, "permohonanId"))));
    }

    @Bean
    JavaDelegate periksaIsiLaporan(LaporanHasil laporan) {
        return e -> e.setVariableLocal("adaHasil", laporan.ada(id(e, "laporanId")));
    }
}
