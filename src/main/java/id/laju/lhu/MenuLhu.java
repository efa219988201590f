package id.laju.lhu;

import id.laju.mesin.LangkahSatker;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The badge of LHU/Sertifikat counts reports that are out and not fetched yet (NAV-007). */
@Configuration
class MenuLhu {

    @Bean
    ButirMenu menuSertifikat(DaftarLhuService daftar) {
        return ButirMenu.pelanggan(50, "menu.lhu", "/portal/lhu", "lhu").denganLencana(daftar::siapDiambil);
    }

    @Bean
    ButirMenu menuLhuTerbit() {
        return ButirMenu.kelola("Layanan", 10, "menu.lhuTerbit", "/kelola/lhu", "lhu", "cs", "ketua-tim-pji");
    }

    @Bean
    ButirMenu menuKeberatan() {
        return ButirMenu.kelola("Layanan", 12, "menu.keberatan", "/kelola/keberatan", "keluhan", "cs", "ketua-tim-pji");
    }

    @Bean
    ButirMenu menuKetikan(LangkahSatker langkah) {
        return ButirMenu.kelola("Pekerjaan", 6, "menu.ketikan", "/kelola/ketikan", "lhu", "pengetik").hanyaBila(s -> langkah.ada(s, "ketikLhu"));
    }

    @Bean
    ButirMenu menuMandat() {
        return ButirMenu.kelola("Data Master", 60, "menu.mandat", "/kelola/mandat", "periksa", "admin-satker", "admin-pusat");
    }

    @Bean
    ButirMenu menuFormat() {
        return ButirMenu.kelola("Data Master", 61, "menu.formatLhu", "/kelola/format-lhu", "lhu", "admin-satker", "admin-pusat");
    }
}
