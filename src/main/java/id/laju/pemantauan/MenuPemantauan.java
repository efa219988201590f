package id.laju.pemantauan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPemantauan {

    @Bean
    ButirMenu menuRiwayat() {
        return ButirMenu.pelanggan(60, "menu.riwayat", "/portal/riwayat", "riwayat");
    }
}
