package id.laju.bimtek;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entries of Admin Pelatihan and of those who handle training orders (NAV-028). */
@Configuration
class MenuBimtek {

    @Bean
    ButirMenu menuDataBimtek() {
        return ButirMenu.kelola("Layanan", 9, "menu.dataBimtek", "/kelola/bimtek/order", "permohonan", "cs", "bendahara", "admin-pelatihan", "ketua-tim-pji");
    }

    @Bean
    ButirMenu menuKelasBimtek() {
        return ButirMenu.kelola("Pelatihan", 10, "menu.kelasBimtek", "/kelola/bimtek/kelas", "kalender", "admin-pelatihan");
    }

    @Bean
    ButirMenu menuKursus() {
        return ButirMenu.kelola("Pelatihan", 20, "menu.kursus", "/kelola/bimtek/kursus", "atur", "admin-pelatihan");
    }

    @Bean
    ButirMenu menuBimtekPelanggan() {
        return ButirMenu.pelanggan(35, "menu.bimtek", "/portal/bimtek/order", "kalender");
    }
}
