package id.laju.pemantauan;

import id.laju.staf.Peran;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPemantauan {

    @Bean
    ButirMenu menuRiwayat() {
        return ButirMenu.pelanggan(60, "menu.riwayat", "/portal/riwayat", "riwayat");
    }

    @Bean
    ButirMenu menuCariKasus() {
        return ButirMenu.kelola("Pekerjaan", 2, "menu.cariKasus", "/kasus", "cari");
    }

    @Bean
    ButirMenu menuOrderBaru() {
        return ButirMenu.kelola("Layanan", 8, "menu.orderBaru", "/kelola/order-baru", "permohonan", "cs", "bendahara", "admin-sertifikasi");
    }

    @Bean
    ButirMenu menuOrderProses() {
        return ButirMenu.kelola("Layanan", 9, "menu.orderProses", "/kelola/order-proses", "labu", "bendahara");
    }

    @Bean
    ButirMenu menuSertifikatDikirim() {
        return ButirMenu.kelola("Layanan", 9, "menu.sertifikatDikirim", "/kelola/sertifikat-dikirim", "lhu", "cs");
    }

    @Bean
    ButirMenu menuSertifikatSelesai() {
        return ButirMenu.kelola("Layanan", 9, "menu.sertifikatSelesai", "/kelola/sertifikat-selesai", "centang", "cs");
    }

    @Bean
    ButirMenu menuDataPengujian() {
        return ButirMenu.kelola("Layanan", 12, "menu.dataPengujian", "/kelola/data/pengujian", "labu", Peran.KANTOR);
    }

    @Bean
    ButirMenu menuHistory() {
        return ButirMenu.kelola("Layanan", 13, "menu.history", "/kelola/history", "jam", "cs", "admin-satker");
    }

    @Bean
    ButirMenu menuTraking() {
        return ButirMenu.kelola("Layanan", 10, "menu.traking", "/kelola/order", "permohonan", Peran.KANTOR);
    }

    @Bean
    ButirMenu menuOrderLama() {
        return ButirMenu.kelola("Layanan", 11, "menu.orderLama", "/kelola/order-lama", "riwayat", Peran.KANTOR);
    }
}
