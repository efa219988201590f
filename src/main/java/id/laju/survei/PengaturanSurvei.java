package id.laju.survei;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether a satker insists on the survey before a download. */
@Configuration
class PengaturanSurvei {

    static final String WAJIB = "survei.wajib-sebelum-unduh";

    @Bean
    ButirPengaturan surveiWajib() {
        return ButirPengaturan.yaTidak(WAJIB, "Kuesioner wajib diisi sebelum LHU diunduh", "Bila tidak, kuesioner tetap ditawarkan.", true);
    }
}
