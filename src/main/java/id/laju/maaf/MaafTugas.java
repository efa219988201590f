package id.laju.maaf;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What services with a promise call when they came late. */
@Configuration
class MaafTugas {

    /** Under its older name as well, by which models know it. */
    @Bean({"terbitkanPermohonanMaaf", "kirimPermohonanMaaf"})
    JavaDelegate terbitkanPermohonanMaaf(Permaafan maaf) {
        return x -> maaf.sampaikan(IdLangkah.id(x, "permohonanId"));
    }
}
