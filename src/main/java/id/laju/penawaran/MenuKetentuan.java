package id.laju.penawaran;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKetentuan {

    @Bean
    ButirMenu menuKetentuanPenawaran() {
        return ButirMenu.kelola("Data Master", 45, "menu.ketentuan", "/kelola/ketentuan", "permohonan", "admin-satker", "admin-pusat");
    }
}
