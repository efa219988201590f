package id.laju.pemantauan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPemantauan {

    private static final String[] KANTOR = {"cs", "bendahara", "ketua-tim-pji", "kepala-balai", "admin-satker"};

    @Bean
    ButirMenu menuRiwayat() {
        return ButirMenu.pelanggan(60, "menu.riwayat", "/portal/riwayat", "riwayat");
    }

    @Bean
    ButirMenu menuTraking() {
        return ButirMenu.kelola("Layanan", 10, "menu.traking", "/kelola/order", "permohonan", KANTOR);
    }

    @Bean
    ButirMenu menuOrderLama() {
        return ButirMenu.kelola("Layanan", 11, "menu.orderLama", "/kelola/order-lama", "riwayat", KANTOR);
    }
}
