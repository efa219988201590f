package id.laju.pengujian;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code uji-laboratorium}, in the order of the diagram. */
@Configuration
class UjiLaboratoriumTugas {

    @Bean
    JavaDelegate periksaTidakDapatDiuji(PersetujuanService persetujuan) {
        return e -> e.setVariable("perluPersetujuan", !persetujuan.menunggu(sampel(e)).isEmpty());
    }

    @Bean
    JavaDelegate siapkanUjiUlang(UjiUlangService ulang) {
        return e -> ulang.siapkan(sampel(e));
    }

    /** Where nobody validates assignments. */
    @Bean
    JavaDelegate sahkanPenugasan(PenunjukanService penunjukan) {
        return e -> penunjukan.sahkan(sampel(e));
    }

    private static long sampel(DelegateExecution e) {
        return IdLangkah.id(e, "sampelId");
    }
}
