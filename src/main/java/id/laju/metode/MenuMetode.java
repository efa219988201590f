package id.laju.metode;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuMetode {

    @Bean
    ButirMenu menuMetodeUji() {
        return ButirMenu.kelola("Data Master", 61, "menu.metode", "/kelola/metode", "labu", "admin-satker", "manajer-teknis");
    }

    @Bean
    ButirMenu menuWewenang() {
        return ButirMenu.kelola("Data Master", 62, "menu.wewenang", "/kelola/wewenang", "periksa", "admin-satker", "manajer-teknis");
    }
}
