package id.laju.portal;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the shell's own pages and of accounts; services add theirs between them. */
@Configuration
class MenuUmum {

    @Bean
    ButirMenu menuDasbor() {
        return ButirMenu.pelanggan(10, "menu.dasbor", "/portal", "beranda");
    }

    @Bean
    ButirMenu menuProfil() {
        return ButirMenu.pelanggan(20, "menu.profil", "/portal/profil", "orang",
            ButirMenu.pelanggan(1, "menu.profilData", "/portal/profil", "orang"),
            ButirMenu.pelanggan(2, "menu.ubahPassword", "/portal/profil/sandi", "kunci"));
    }

    @Bean
    ButirMenu menuAkunPelanggan() {
        return ButirMenu.kelola("Pelanggan", 10, "menu.akunPelanggan", "/kelola/pelanggan", "orang-banyak", "cs", "admin-satker", "admin-pusat");
    }

    @Bean
    ButirMenu menuLupaSandi() {
        return ButirMenu.kelola("Pelanggan", 20, "menu.lupaSandi", "/kelola/lupa-sandi", "kunci", "cs", "admin-satker", "admin-pusat");
    }

    @Bean
    ButirMenu menuKategoriPelanggan() {
        return ButirMenu.kelola("Pelanggan", 30, "menu.kategoriPelanggan", "/kelola/kategori-pelanggan", "atur", "admin-pusat");
    }

    @Bean
    ButirMenu menuTugas() {
        return ButirMenu.kelola("Pekerjaan", 1, "menu.tugas", "/camunda/app/tasklist/default/", "tugas");
    }
}
