package id.laju.keputusan;

import id.laju.mesin.PenjagaWajib;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reviews and decides did not evaluate, and who decides did not review, in whichever version of the model. */
@Configuration
class PenjagaKeputusan {

    @Bean
    PenjagaWajib peninjauBukanEvaluator() {
        return new PenjagaWajib(Set.of("userTask_tinjauHasil", "userTask_usulkanKeputusan", "userTask_tandatanganiKeputusan"), evaluasi(LingkupEvaluasi.LANGKAH), "evaluasi");
    }

    /** PJ Sertifikasi decides about late findings by office, and about the certification too. */
    @Bean
    PenjagaWajib pengambilKeputusanBukanEvaluator() {
        Set<String> langkah = LingkupEvaluasi.LANGKAH.stream().filter(l -> !l.equals("userTask_putuskanTemuanLewat")).collect(Collectors.toSet());
        return new PenjagaWajib(Set.of("userTask_setujuiKeputusan", "userTask_tentukanPenundaan"), evaluasi(langkah), "evaluasi");
    }

    /** With what a model from before does not have, whose guards go on without it. */
    private static Set<String> evaluasi(Set<String> langkah) {
        return Stream.concat(langkah.stream(), Stream.of("userTask_lengkapiLembar")).collect(Collectors.toSet());
    }

    @Bean
    PenjagaWajib pengambilKeputusanBukanPeninjau() {
        return new PenjagaWajib(Set.of("userTask_usulkanKeputusan", "userTask_setujuiKeputusan", "userTask_tandatanganiKeputusan"), Set.of("userTask_tinjauHasil"), "evaluasi");
    }

    @Bean
    PenjagaWajib penyetujuBukanPengusulKeputusan() {
        return new PenjagaWajib(Set.of("userTask_setujuiKeputusan"), Set.of("userTask_usulkanKeputusan"), "evaluasi");
    }
}
