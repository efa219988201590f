package id.laju.beda;

import id.laju.proses.BagianProses;
import id.laju.proses.BagianUsulan;
import id.laju.proses.WewenangModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BagianBeda {

    @Bean
    BagianProses bagianBedaVersi() {
        return new BagianProses(30, "beda.judul", "/kelola/proses/{kunci}/beda", WewenangModel.PERAN_PEMBACA, true);
    }

    @Bean
    BagianUsulan bagianBedaUsulan() {
        return new BagianUsulan(20, "beda.judul", "/kelola/proses/usulan/{id}/beda");
    }
}
