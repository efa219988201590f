package id.laju.loket;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuLoket {

    @Bean
    ButirMenu menuLoketCs() {
        return ButirMenu.kelola("Pekerjaan", 4, "menu.loket", "/kelola/loket", "orang", "cs");
    }
}
