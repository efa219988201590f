package id.laju.pengumuman;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPengumuman {

    @Bean
    ButirMenu menuPengumumanPelanggan() {
        return ButirMenu.pelanggan(110, "menu.pengumuman", "/portal/pengumuman", "pengumuman");
    }

    @Bean
    ButirMenu menuPengumumanKelola() {
        return ButirMenu.kelola("Pelanggan", 50, "menu.kelolaPengumuman", "/kelola/pengumuman", "pengumuman", "admin-satker", "admin-pusat");
    }
}
