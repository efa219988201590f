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
        return new ButirPengaturan(WAJIB, "Kuesioner wajib diisi sebelum LHU diunduh", "1 berarti wajib, 0 berarti sukarela.", "(1 = ya, 0 = tidak)", 1, 0, 1);
    }
}
