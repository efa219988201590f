package id.laju.kelas;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKelas {

    @Bean
    ButirMenu menuKelasBimtek() {
        return ButirMenu.kelola("Pekerjaan", 14, "menu.kelasBimtek", "/kelola/bimtek/kelas", "kalender", "admin-pelatihan", "tata-usaha", "cs", "kepala-balai", "ketua-tim-pji");
    }

    @Bean
    ButirMenu menuPenandaPelatihan() {
        return ButirMenu.kelola("Pekerjaan", 15, "menu.penandaPelatihan", "/kelola/bimtek/penanda", "kunci", "admin-pelatihan");
    }
}
