package id.laju.tagihan;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuTagihan {

    @Bean
    ButirMenu menuEBilling(BayarService bayar) {
        return ButirMenu.pelanggan(40, "menu.tagihan", "/portal/tagihan", "tagihan").denganLencana(bayar::perluTindakan);
    }

    @Bean
    ButirMenu menuTagihanBalai() {
        return ButirMenu.kelola("Pembayaran", 20, "menu.tagihanBalai", "/kelola/tagihan", "tagihan", "bendahara");
    }

    @Bean
    ButirMenu menuPembayaran() {
        return ButirMenu.kelola("Pembayaran", 21, "menu.pembayaran", "/kelola/pembayaran", "rupiah", "bendahara");
    }

    @Bean
    ButirMenu menuImporPembayaran() {
        return ButirMenu.kelola("Pembayaran", 22, "menu.imporPembayaran", "/kelola/impor-pembayaran", "unggah", "bendahara");
    }

    @Bean
    ButirMenu menuHarian() {
        return ButirMenu.kelola("Pembayaran", 23, "menu.harian", "/kelola/pencocokan", "periksa", "bendahara");
    }

    @Bean
    ButirMenu menuRealisasi() {
        return ButirMenu.kelola("Pembayaran", 26, "menu.realisasi", "/kelola/realisasi", "riwayat", "bendahara", "kepala-balai");
    }
}
