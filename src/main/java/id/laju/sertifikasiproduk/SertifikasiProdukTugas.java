package id.laju.sertifikasiproduk;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service task of {@code sertifikasi-produk} that no other model has. */
@Configuration
class SertifikasiProdukTugas {

    /** Under its older name as well, by which models know it. */
    @Bean({"beritahuDihentikan", "kabarkanSertifikasiDihentikan"})
    JavaDelegate beritahuDihentikan(SertifikasiProdukKabar kabar) {
        return x -> kabar.dihentikan(IdLangkah.id(x, "permohonanId"));
    }
}
