package id.laju.tabellangkah;

import id.laju.proses.BagianProses;
import id.laju.proses.WewenangModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BagianTabelLangkah {

    @Bean
    BagianProses bagianLangkah() {
        return new BagianProses(20, "tabellangkah.judul", "/kelola/proses/{kunci}/langkah", WewenangModel.PERAN_PEMBACA);
    }
}
