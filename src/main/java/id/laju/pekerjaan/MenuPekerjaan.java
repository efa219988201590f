package id.laju.pekerjaan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPekerjaan {

    static final String KELOMPOK = "Pekerjaan";

    @Bean
    ButirMenu menuTugasSelesai() {
        return ButirMenu.kelola(KELOMPOK, 12, "menu.tugasSelesai", "/kelola/tugas-selesai", "centang");
    }

    @Bean
    ButirMenu menuKabar() {
        return ButirMenu.kelola(KELOMPOK, 2, "menu.kabar", "/kelola/kabar", "lonceng");
    }

    @Bean
    ButirMenu menuTerlambat() {
        return ButirMenu.kelola("Pengawasan", 80, "menu.terlambat", "/kelola/terlambat", "jam", "ketua-tim-pji", "manajer-teknis", "kepala-balai", "admin-satker");
    }
}
