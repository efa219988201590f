package id.laju.pelimpahan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPelimpahan {

    @Bean
    ButirMenu menuPelimpahanTugas() {
        return ButirMenu.kelola("Pekerjaan", 13, "menu.pelimpahan", "/kelola/pelimpahan", "orang-banyak");
    }
}
