package id.laju.gladi;

import id.laju.proses.BagianProses;
import id.laju.proses.BagianUsulan;
import id.laju.proses.WewenangModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuGladi {

    /** Beside the differences of two versions: what those would have meant for cases that are over. Decision tables have no cases. */
    @Bean
    BagianProses bagianGladiVersi() {
        return new BagianProses(35, "proses.gladi", "/kelola/proses/{kunci}/gladi", WewenangModel.PERAN_PEMBACA);
    }

    @Bean
    BagianUsulan bagianGladi() {
        return new BagianUsulan(40, "proses.gladi", "/kelola/proses/usulan/{id}/gladi");
    }
}
