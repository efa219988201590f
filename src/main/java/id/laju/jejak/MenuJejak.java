package id.laju.jejak;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuJejak {

    @Bean
    ButirMenu menuJejakPerubahan() {
        return ButirMenu.kelola("Pengawasan", 90, "menu.jejak", "/kelola/jejak", "riwayat", "admin-satker", "admin-pusat");
    }
}
