package id.laju.mesin;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of the small processes that the tests take from one version to another. */
@Configuration
class CobaPindah {

    static final String DIKIRIM = "laju.coba.dikirim";

    record Isian(String keputusan) {
    }

    @Bean
    ProsesDikenal cobaPindahProses() {
        return () -> Set.of(DIKIRIM);
    }

    @Bean
    FormTugas<Isian> hitungCobaForm() {
        return form("hitungCoba");
    }

    @Bean
    FormTugas<Isian> sahkanCobaForm() {
        return form("sahkanCoba");
    }

    @Bean
    FormTugas<Isian> tinjauCobaForm() {
        return form("tinjauCoba");
    }

    @Bean
    FormTugas<Isian> ukurCobaForm() {
        return form("ukurCoba");
    }

    @Bean
    JavaDelegate arsipkanCoba() {
        return e -> e.setVariable("diarsipkan", true);
    }

    private static FormTugas<Isian> form(String frasa) {
        return FormTugas.untuk(frasa, Isian.class, k -> Map.of("kasus", k.kasus()), (k, isi) -> Map.of("keputusan", isi.keputusan() == null ? "terima" : isi.keputusan()));
    }
}
