package id.laju.keputusan;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKeputusan {

    @Bean
    ButirMenu menuTinjauanSertifikasi() {
        return ButirMenu.kelola("Pekerjaan", 13, "menu.tinjauanSertifikasi", "/kelola/keputusan", "periksa", "reviewer", "pengambil-keputusan", "pj-sertifikasi", "admin-sertifikasi", "kepala-balai")
            .hanyaBila(satker -> JenisLayanan.adaSertifikasi());
    }
}
