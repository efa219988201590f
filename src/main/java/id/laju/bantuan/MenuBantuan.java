package id.laju.bantuan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuBantuan {

    @Bean
    ButirMenu menuPertanyaan() {
        return butir(70, JenisPesan.PERTANYAAN);
    }

    @Bean
    ButirMenu menuTestimoni() {
        return butir(80, JenisPesan.TESTIMONI);
    }

    @Bean
    ButirMenu menuKeluhan() {
        return butir(100, JenisPesan.KELUHAN);
    }

    @Bean
    ButirMenu menuFaq() {
        return ButirMenu.pelanggan(120, "menu.faq", "/portal/faq", "info");
    }

    private static ButirMenu butir(int urut, JenisPesan jenis) {
        return ButirMenu.pelanggan(urut, jenis.judul(), "/portal/bantuan/" + jenis.jalur(), jenis.ikon());
    }
}
