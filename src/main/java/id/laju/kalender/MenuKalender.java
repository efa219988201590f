package id.laju.kalender;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKalender {

    @Bean
    ButirMenu menuKalenderKerja() {
        return ButirMenu.kelola("Data Master", 50, "menu.kalender", "/kelola/kalender", "kalender", "admin-satker", "admin-pusat");
    }
}
