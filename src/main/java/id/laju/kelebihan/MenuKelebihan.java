package id.laju.kelebihan;

import id.laju.satker.ButirPengaturan;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuKelebihan {

    @Bean
    ButirMenu menuKelebihanPelanggan(KelebihanService kelebihan) {
        return ButirMenu.pelanggan(42, "menu.kelebihan", "/portal/kelebihan", "rupiah").denganLencana(p -> kelebihan.perluTindakan(p));
    }

    @Bean
    ButirMenu menuKelebihanBalai() {
        return ButirMenu.kelola("Pembayaran", 24, "menu.kelebihanBalai", "/kelola/kelebihan", "rupiah", "bendahara", "kepala-balai");
    }

    @Bean
    ButirMenu menuSaldo() {
        return ButirMenu.kelola("Pembayaran", 25, "menu.saldo", "/kelola/saldo", "rupiah", "bendahara");
    }

    @Bean
    ButirPengaturan pengaturanDasarKelebihan() {
        return ButirPengaturan.teks("kelebihan.dasar", "Dasar hukum kelebihan pembayaran", "Tercetak pada surat persetujuan kelebihan pembayaran PNBP.",
            SuratPersetujuanService.DASAR, ".{5,300}", "Isi dasar hukumnya, 5 sampai 300 huruf.");
    }
}
