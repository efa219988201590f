package id.laju.proses;

import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuProses {

    @Bean
    ButirMenu menuModelProses() {
        return ButirMenu.kelola("Data Master", 25, "menu.modelProses", "/kelola/proses", "tugas", WewenangModel.PERAN_PEMBACA.stream().sorted().toArray(String[]::new));
    }

    @Bean
    ButirMenu menuUsulanModel(MenungguRilis menunggu) {
        return ButirMenu.kelola("Data Master", 26, "menu.usulanModel", "/kelola/proses/usulan", "periksa", "admin-pusat", "kepala-balai", "pemilik-proses")
            .denganLencanaStaf(staf -> menunggu.banyak());
    }

    @Bean
    BagianProses bagianVersi() {
        return new BagianProses(10, "proses.versi", "/kelola/proses/{kunci}", WewenangModel.PERAN_PEMBACA, true);
    }

    @Bean
    BagianUsulan bagianIsiUsulan() {
        return new BagianUsulan(10, "proses.usulan", "/kelola/proses/usulan/{id}");
    }
}
