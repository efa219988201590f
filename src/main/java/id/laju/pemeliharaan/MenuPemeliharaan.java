package id.laju.pemeliharaan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPemeliharaan {

    @Bean
    ButirMenu menuInfoSertifikat() {
        return ButirMenu.kelola("Pelanggan", 47, "menu.infoSertifikat", "/kelola/info-sertifikat", "jam", "admin-sertifikasi", "pj-sertifikasi", "cs");
    }
}
