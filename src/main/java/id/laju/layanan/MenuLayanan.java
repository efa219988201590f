package id.laju.layanan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuLayanan {

    @Bean
    ButirMenu menuKatalog() {
        return ButirMenu.kelola("Data Master", 40, "menu.katalog", "/kelola/layanan", "labu", "admin-satker", "admin-pusat");
    }
}
