package id.laju.insitu;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuLapangan {

    @Bean
    ButirMenu menuJadwalLapangan() {
        return ButirMenu.kelola("Pekerjaan", 9, "menu.lapangan", "/kelola/lapangan", "kalender", "koordinator-lab", "penyelia-sampling", "petugas-lapangan", "kalibrator", "cs", "kerjasama",
            "kepala-balai");
    }
}
