package id.laju.pengujian;

import id.laju.mesin.LangkahSatker;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPengujian {

    @Bean
    ButirMenu menuPenerimaan() {
        return ButirMenu.kelola("Pekerjaan", 5, "menu.penerimaan", "/kelola/penerimaan", "kotak", "cs");
    }

    @Bean
    ButirMenu menuPenugasan() {
        return ButirMenu.kelola("Pekerjaan", 6, "menu.penugasan", "/kelola/penugasan", "labu", "penyelia", "manajer-teknis");
    }

    @Bean
    ButirMenu menuPjLab(LangkahSatker langkah) {
        return ButirMenu.kelola("Pekerjaan", 6, "menu.pjLab", "/kelola/pj-lab", "labu", "koordinator-lab").hanyaBila(s -> langkah.ada(s, "tunjukPenyelia"));
    }

    @Bean
    ButirMenu menuSisaSampel() {
        return ButirMenu.kelola("Pekerjaan", 8, "menu.sisaSampel", "/kelola/sisa-sampel", "kotak", "penyelia", "manajer-teknis");
    }

    @Bean
    ButirMenu menuKembalian() {
        return ButirMenu.kelola("Pekerjaan", 9, "menu.kembalian", "/kelola/kembalian", "kotak", "cs");
    }

    @Bean
    ButirMenu menuLembarKerja() {
        return ButirMenu.kelola("Pekerjaan", 7, "menu.lembarKerja", "/lembar-kerja", "labu", "analis");
    }

    @Bean
    ButirMenu menuAlat() {
        return ButirMenu.kelola("Data Master", 60, "menu.alat", "/kelola/alat", "atur", "admin-satker", "penyelia", "manajer-teknis");
    }
}
