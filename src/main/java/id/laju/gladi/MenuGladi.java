package id.laju.gladi;

import id.laju.proses.BagianUsulan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuGladi {

    @Bean
    BagianUsulan bagianGladi() {
        return new BagianUsulan(40, "proses.gladi", "/kelola/proses/usulan/{id}/gladi");
    }
}
