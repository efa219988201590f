package id.laju.hambatan;

import id.laju.proses.BagianProses;
import id.laju.proses.WewenangModel;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuHambatan {

    @Bean
    ButirMenu butirHambatan() {
        return ButirMenu.kelola("Pengawasan", 81, "menu.hambatan", "/kelola/hambatan", "jam", WewenangModel.PERAN_PEMBACA.toArray(String[]::new));
    }

    @Bean
    BagianProses bagianHambatan() {
        return new BagianProses(50, "hambatan.bagian", "/kelola/proses/{kunci}/hambatan", WewenangModel.PERAN_PEMBACA);
    }
}
