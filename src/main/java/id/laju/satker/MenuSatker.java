package id.laju.satker;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSatker {

    @Bean
    ButirMenu menuDataSatker() {
        return ButirMenu.kelola("Data Master", 30, "menu.satker", "/kelola/satker", "gedung", "admin-satker", "admin-pusat");
    }
}
