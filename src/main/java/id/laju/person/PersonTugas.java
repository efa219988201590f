package id.laju.person;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code sertifikasi-person}, {@code uji-kompetensi} and {@code penerbitan-sertifikat-person}: of the order. */
@Configuration
class PersonTugas {

    @Bean
    JavaDelegate lepasSesi(UjiService uji) {
        return x -> uji.lepas(id(x));
    }

    @Bean
    JavaDelegate lepasSesiLewat(UjiService uji) {
        return x -> uji.lepasLewat(id(x));
    }

    @Bean
    JavaDelegate kabarkanSesi(UjiKabar kabar) {
        return x -> kabar.sesiDitetapkan(id(x));
    }

    @Bean
    JavaDelegate ingatkanHariUji(UjiKabar kabar) {
        return x -> kabar.hariUji(id(x));
    }

    @Bean
    JavaDelegate beritahuSesiBerubah(UjiKabar kabar) {
        return x -> kabar.sesiBerubah(id(x));
    }

    @Bean
    JavaDelegate ingatkanSesiBerubah(UjiKabar kabar) {
        return x -> kabar.ingatkanSesi(id(x));
    }

    @Bean
    JavaDelegate ingatkanKuota(UjiKabar kabar) {
        return x -> kabar.ingatkanKuota(id(x));
    }

    @Bean
    JavaDelegate hentikanUji(UjiService uji) {
        return x -> uji.hentikan(id(x));
    }

    @Bean
    JavaDelegate kirimHasilUji(UjiKabar kabar) {
        return x -> kabar.hasilUji(id(x));
    }

    @Bean
    JavaDelegate ingatkanUjiUlang(UjiKabar kabar) {
        return x -> kabar.ingatkanUjiUlang(id(x));
    }

    @Bean
    JavaDelegate beritahuTidakLulus(SertifikatPersonKabar kabar, JalanPerpanjangan perpanjangan) {
        return x -> {
            kabar.tidakLulus(id(x));
            perpanjangan.gagal(id(x));
        };
    }

    @Bean
    JavaDelegate rilisSertifikatPerson(TerbitPersonService terbit) {
        return x -> terbit.rilis(id(x));
    }

    @Bean
    JavaDelegate beritahuSertifikatPerson(SertifikatPersonKabar kabar) {
        return x -> kabar.terbit(id(x));
    }

    @Bean
    JavaDelegate potongJanjiPerson(JanjiPerson janji) {
        return x -> janji.potong(id(x));
    }

    @Bean
    JavaDelegate mulaiMasaPerson(MasaPersonService masa, JalanPerpanjangan perpanjangan) {
        return x -> {
            masa.mulaiOrder(id(x));
            perpanjangan.terbit(id(x));
        };
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
