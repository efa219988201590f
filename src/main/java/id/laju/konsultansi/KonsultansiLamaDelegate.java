package id.laju.konsultansi;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What models of before call and those of today do not: cases that run keep to the version they began with. */
@Configuration
class KonsultansiLamaDelegate {

    /** These customers were told that silence is consent; the model goes on to {@code sahkanRencana}. */
    @Bean
    JavaDelegate anggapRencanaDiterima(RencanaService rencana) {
        return x -> rencana.didiamkan(((Number) x.getVariable("permohonanId")).longValue());
    }
}
