package id.laju.audit;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code uji-produk}, in the order of the model. */
@Configuration
class UjiProdukTugas {

    @Bean
    JavaDelegate siapkanContohProduk(ContohProdukService contoh, UjiProdukSurat surat) {
        return x -> {
            x.setVariable("laporanIds", contoh.siapkan(permohonan(x), IdLangkah.id(x, "auditId")));
            surat.contohUlang(permohonan(x));
        };
    }

    @Bean
    JavaDelegate terbitkanBaContoh(SuratContohService kertas, UjiProdukSurat surat) {
        return x -> {
            kertas.beritaAcara(permohonan(x));
            surat.contohDiambil(permohonan(x));
        };
    }

    private static long permohonan(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
