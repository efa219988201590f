package id.laju.sertifikat;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuRegister {

    @Bean
    ButirMenu menuRegisterSertifikat() {
        return ButirMenu.kelola("Pelanggan", 46, "menu.registerSertifikat", "/kelola/sertifikat", "centang", "admin-sertifikasi", "pj-sertifikasi", "cs");
    }
}
