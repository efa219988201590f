package id.laju.sop;

import id.laju.proses.BagianProses;
import id.laju.proses.WewenangModel;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSop {

    @Bean
    ButirMenu menuIsiSop() {
        return ButirMenu.kelola("Data Master", 27, "menu.sop", "/kelola/sop", "lhu", "pemilik-proses", "admin-satker", "admin-pusat");
    }

    @Bean
    BagianProses bagianSop() {
        return new BagianProses(30, "sop.bagian", "/kelola/proses/{kunci}/sop", WewenangModel.PERAN_PEMBACA);
    }
}
