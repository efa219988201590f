package id.laju.dokumen;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPenandaTangan {

    @Bean
    ButirMenu menuDaftarPenanda() {
        return ButirMenu.kelola("Data Master", 58, "menu.penandatangan", "/kelola/penandatangan", "sunting", "admin-satker", "admin-pusat");
    }

    @Bean
    ButirMenu menuKunciSaya() {
        return ButirMenu.kelola("Akun Saya", 96, "menu.kunci", "/kelola/kunci", "sunting", "kepala-balai", "ketua-tim-pji", "manajer-teknis");
    }
}
