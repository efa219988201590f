package id.laju.sertifikasiproduk;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service task of {@code sertifikasi-produk} that no other model has. */
@Configuration
class SertifikasiProdukTugas {

    @Bean
    JavaDelegate beritahuDihentikan(SertifikasiProdukKabar kabar) {
        return x -> kabar.dihentikan(((Number) x.getVariable("permohonanId")).longValue());
    }
}
