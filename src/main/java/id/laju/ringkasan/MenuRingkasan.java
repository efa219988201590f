package id.laju.ringkasan;

import id.laju.staf.Peran;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuRingkasan {

    @Bean
    ButirMenu menuGrafik() {
        return ButirMenu.kelola("Layanan", 15, "menu.ringkasan", "/kelola/ringkasan", "info", Peran.KANTOR);
    }

    @Bean
    ButirMenu menuLaporan() {
        return ButirMenu.kelola("Layanan", 16, "menu.laporan", "/kelola/laporan", "lhu", Peran.KANTOR);
    }

    @Bean
    ButirMenu menuKinerjaAnalis() {
        return ButirMenu.kelola("Layanan", 17, "menu.kinerjaAnalis", "/kelola/kinerja-analis", "jam", "admin-satker", "admin-pusat", "manajer-teknis", "kepala-balai", "ketua-tim-pji");
    }
}
