package id.laju.konsultansi;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKonsultansi {

    @Bean
    ButirMenu menuDataKonsultansi(KonsultansiService konsultansi) {
        return ButirMenu.kelola("Layanan", 16, "menu.dataKonsultansi", "/kelola/data/konsultansi", "orang-banyak", "pj-konsultansi", "konsultan", "ketua-tim-pji", "kepala-balai", "cs")
            .hanyaBila(satker -> satker.stream().anyMatch(s -> !konsultansi.daftar(s).isEmpty()));
    }
}
