package id.laju.sertifikasi;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSertifikasi {

    @Bean
    ButirMenu menuMasterSertifikasi() {
        return ButirMenu.kelola("Data Master", 70, "menu.masterSertifikasi", "/kelola/sertifikasi/produk", "atur", "admin-sertifikasi", "admin-satker");
    }

    @Bean
    ButirMenu menuPabrik() {
        return ButirMenu.kelola("Pelanggan", 45, "menu.pabrik", "/kelola/sertifikasi/pabrik", "gedung", "cs");
    }
}
