package id.laju.staf;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuStaf {

    private static final String[] ADMIN = {"admin-satker", "admin-pusat"};

    @Bean
    ButirMenu menuAkunStaf() {
        return ButirMenu.kelola("Pegawai", 20, "menu.staf", "/kelola/staf", "orang-banyak", ADMIN);
    }

    @Bean
    ButirMenu menuPeran() {
        return ButirMenu.kelola("Pegawai", 21, "menu.peran", "/kelola/peran", "periksa", ADMIN);
    }

    @Bean
    ButirMenu menuSandi() {
        return ButirMenu.kelola("Akun Saya", 95, "menu.sandi", "/kelola/sandi", "kunci");
    }
}
