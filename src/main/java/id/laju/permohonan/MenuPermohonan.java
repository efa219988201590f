package id.laju.permohonan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPermohonan {

    @Bean
    ButirMenu menuDaftarPermohonan(DaftarPermohonan daftar) {
        return ButirMenu.pelanggan(30, "menu.permohonan", "/portal/permohonan", "permohonan").denganLencana(daftar::perluTindakan);
    }
}
