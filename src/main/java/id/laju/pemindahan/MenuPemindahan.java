package id.laju.pemindahan;

import id.laju.proses.BagianProses;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuPemindahan {

    @Bean
    BagianProses bagianPemindahan() {
        return new BagianProses(60, "proses.pemindahan", "/kelola/proses/{kunci}/pemindahan", Set.of("admin-pusat"));
    }
}
