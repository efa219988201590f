package id.laju.penomoran;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPenomoran {

    @Bean
    ButirMenu menuPolaNomor() {
        return ButirMenu.kelola("Data Master", 55, "menu.penomoran", "/kelola/penomoran", "kuesioner", "admin-satker", "admin-pusat");
    }

    @Bean
    ButirMenu menuNomorSertifikat() {
        return ButirMenu.kelola("Data Master", 72, "menu.nomorSertifikat", NomorSertifikatKelola.ALAMAT, "kuesioner", "admin-sertifikasi");
    }
}
