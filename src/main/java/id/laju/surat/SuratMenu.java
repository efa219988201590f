package id.laju.surat;

import id.laju.staf.StafService;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SuratMenu {

    /** With the number of mails that were given up: somebody waits for what nobody has told him. */
    @Bean
    ButirMenu menuSurat(SuratService surat, StafService staf) {
        return ButirMenu.kelola("Pelanggan", 40, "surat.menu", "/kelola/surat", "surat", "admin-satker", "admin-pusat", "cs").denganLencanaStaf(saya -> surat.gagal(staf.satker(saya)));
    }
}
