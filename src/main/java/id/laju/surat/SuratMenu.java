package id.laju.surat;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SuratMenu {

    @Bean
    ButirMenu menuSurat() {
        return ButirMenu.kelola("Pelanggan", 40, "surat.menu", "/kelola/surat", "surat", "admin-satker", "admin-pusat", "cs");
    }
}
