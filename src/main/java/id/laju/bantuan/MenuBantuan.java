package id.laju.bantuan;

import id.laju.staf.Peran;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuBantuan {

    @Bean
    ButirMenu menuPertanyaan(TiketMapper tiket) {
        return ButirMenu.pelanggan(70, "menu.tanya", "/portal/bantuan/pertanyaan", "tanya").denganLencana(tiket::dijawab);
    }

    @Bean
    ButirMenu menuTestimoni() {
        return ButirMenu.pelanggan(80, "menu.testimoni", "/portal/bantuan/testimoni", "testimoni");
    }

    @Bean
    ButirMenu menuFaq() {
        return ButirMenu.pelanggan(120, "menu.faq", "/portal/faq", "info");
    }

    @Bean
    ButirMenu menuTiket() {
        return ButirMenu.kelola("Pelanggan", 32, "menu.tiket", "/kelola/tiket", "tanya", Peran.KANTOR);
    }

    @Bean
    ButirMenu menuBagian() {
        return ButirMenu.kelola("Pelanggan", 36, "menu.bagian", "/kelola/tiket/bagian", "atur", "admin-satker");
    }

    @Bean
    ButirMenu menuMasukan() {
        return ButirMenu.kelola("Pelanggan", 34, "menu.masukan", "/kelola/masukan", "testimoni", "cs", "ketua-tim-pji", "admin-satker");
    }

    @Bean
    ButirMenu menuFaqKelola() {
        return ButirMenu.kelola("Pelanggan", 52, "menu.kelolaFaq", "/kelola/faq", "info", "cs", "admin-satker", "admin-pusat");
    }
}
