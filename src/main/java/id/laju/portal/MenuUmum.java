package id.laju.portal;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the shell's own pages and of accounts; services add theirs between them. */
@Configuration
class MenuUmum {

    @Bean
    ButirMenu menuDasbor() {
        return ButirMenu.pelanggan(10, "menu.dasbor", "/portal", "beranda");
    }

    @Bean
    ButirMenu menuTugas() {
        return ButirMenu.kelola("Pekerjaan", 1, "menu.tugas", "/camunda/app/tasklist/default/", "tugas");
    }
}
