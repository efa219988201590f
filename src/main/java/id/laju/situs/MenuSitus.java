package id.laju.situs;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSitus {

    @Bean
    ButirMenu menuHalamanSitus() {
        return ButirMenu.kelola("Pelanggan", 54, "menu.situs", "/kelola/situs", "gedung", "admin-satker", "admin-pusat");
    }
}
