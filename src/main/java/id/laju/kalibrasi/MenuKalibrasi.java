package id.laju.kalibrasi;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKalibrasi {

    @Bean
    ButirMenu menuRiwayatAlat() {
        return ButirMenu.pelanggan(65, "menu.riwayatAlat", "/portal/alat", "labu");
    }

    @Bean
    ButirMenu menuLabKalibrasi() {
        return ButirMenu.kelola("Pekerjaan", 9, "menu.kalibrasi", "/kelola/kalibrasi", "labu", "cs", "penyelia", "analis", "kalibrator", "manajer-teknis");
    }

    @Bean
    ButirMenu menuStandarAcuan() {
        return ButirMenu.kelola("Data Master", 61, "menu.standarAcuan", "/kelola/standar-acuan", "atur", "admin-satker", "penyelia", "kalibrator", "manajer-teknis");
    }
}
