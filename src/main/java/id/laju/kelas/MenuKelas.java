package id.laju.kelas;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKelas {

    @Bean
    ButirMenu menuPelaksanaanBimtek() {
        return ButirMenu.kelola("Pelatihan", 11, "menu.pelaksanaanBimtek", "/kelola/pelaksanaan-bimtek", "kalender", "admin-pelatihan", "tata-usaha", "cs", "kepala-balai", "ketua-tim-pji");
    }

    @Bean
    ButirMenu menuPenandaPelatihan() {
        return ButirMenu.kelola("Pelatihan", 30, "menu.penandaPelatihan", "/kelola/pelaksanaan-bimtek/penanda", "kunci", "admin-pelatihan");
    }
}
