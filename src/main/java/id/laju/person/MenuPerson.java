package id.laju.person;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPerson {

    @Bean
    ButirMenu menuSkemaPerson() {
        return ButirMenu.kelola("Data Master", 71, "menu.skemaPerson", "/kelola/person/skema", "atur", "admin-sertifikasi");
    }

    @Bean
    ButirMenu menuSesiUji() {
        return ButirMenu.kelola("Layanan", 9, "menu.sesiUji", "/kelola/person/sesi", "kalender", "admin-sertifikasi", "pj-sertifikasi");
    }

    @Bean
    ButirMenu menuRegisterPerson() {
        return ButirMenu.kelola("Pelanggan", 47, "menu.registerPerson", "/kelola/person/sertifikat", "centang", "admin-sertifikasi", "pj-sertifikasi", "cs");
    }
}
