package id.laju.survei;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The badge counts orders whose survey is still to be filled (SRV-007). */
@Configuration
class MenuSurvei {

    @Bean
    ButirMenu menuKuesioner(SurveiService survei) {
        return ButirMenu.pelanggan(90, "menu.kuesioner", "/portal/survei", "kuesioner")
                .denganLencana(pelangganId -> survei.menunggu(pelangganId).size());
    }

    @Bean
    ButirMenu menuHasilSurvei() {
        return ButirMenu.kelola("Laporan", 20, "menu.hasilSurvei", "/kelola/survei", "kuesioner", "kepala-balai", "ketua-tim-pji", "cs", "admin-satker");
    }
}
