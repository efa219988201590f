package id.laju.sertifikasi;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code perjanjian-sertifikasi}, in the order of the model. */
@Configuration
class SpkTugas {

    @Bean
    JavaDelegate buatSpk(NaskahSpkService spk) {
        return x -> spk.buat(id(x));
    }

    @Bean
    JavaDelegate kirimSpk(NaskahSpkService spk, SpkKabar kabar) {
        return x -> kabar.dikirim(spk.kirim(id(x)));
    }

    @Bean
    JavaDelegate ingatkanSpk(SpkKabar kabar) {
        return x -> kabar.ingatkan(id(x));
    }

    @Bean
    JavaDelegate tutupSpk(AkhiriSpkService spk, SpkKabar kabar) {
        return x -> {
            kabar.lewat(id(x));
            spk.tutup(id(x));
        };
    }

    @Bean
    JavaDelegate siapkanSpk(SpkBalaiService spk) {
        return x -> x.setVariable("spkDisiapkan", spk.siapkan(id(x)));
    }

    @Bean
    JavaDelegate berlakukanSpk(SpkBalaiService spk, SpkKabar kabar) {
        return x -> kabar.berlaku(spk.berlakukan(id(x)));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
