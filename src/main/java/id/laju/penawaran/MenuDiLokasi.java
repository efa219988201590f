package id.laju.penawaran;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuDiLokasi {

    @Bean
    ButirMenu menuPekerjaanDiLokasi() {
        return ButirMenu.kelola("Layanan", 7, "menu.diLokasi", "/kelola/di-lokasi", "gedung", "kerjasama", "cs", "ketua-tim-pji");
    }
}
