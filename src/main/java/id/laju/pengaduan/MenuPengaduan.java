package id.laju.pengaduan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPengaduan {

    @Bean
    ButirMenu menuKeluhan(PengaduanMapper pengaduan) {
        return ButirMenu.pelanggan(100, "menu.keluhan", "/portal/pengaduan", "keluhan").denganLencana(pengaduan::menunggu);
    }

    @Bean
    ButirMenu menuPengaduanBalai() {
        return ButirMenu.kelola("Pelanggan", 33, "menu.pengaduan", "/kelola/pengaduan", "keluhan", "cs", "bendahara", "ketua-tim-pji", "kepala-balai", "admin-satker");
    }
}
