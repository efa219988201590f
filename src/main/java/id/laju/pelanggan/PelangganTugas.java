package id.laju.pelanggan;

import id.laju.mesin.FormTugas;
import id.laju.mesin.IdLangkah;
import id.laju.surat.SuratService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process {@code aktivasi-akun} asks of customers' accounts. */
@Configuration
class PelangganTugas {

    @Bean
    FormTugas<PeriksaAkunForm.Isian> periksaAkun(PeriksaAkunForm form) {
        return FormTugas.untuk("periksaAkun", PeriksaAkunForm.Isian.class, form::muat, form::selesai);
    }

    @Bean
    JavaDelegate aktifkanAkun(PelangganService pelanggan) {
        return langkah -> pelanggan.aktifkan(id(langkah));
    }

    @Bean
    JavaDelegate beritahuAkunAktif(KabarAkun kabar, SuratService surat) {
        return langkah -> surat.kirimTertunda(kabar.beritahuAktif(id(langkah)));
    }

    @Bean
    JavaDelegate tolakAkun(PelangganService pelanggan) {
        return langkah -> pelanggan.tolak(id(langkah));
    }

    @Bean
    JavaDelegate beritahuAkunDitolak(KabarAkun kabar, SuratService surat) {
        return langkah -> surat.kirimTertunda(kabar.beritahuDitolak(id(langkah)));
    }

    @Bean
    JavaDelegate ingatkanPendaftaran(KabarAkun kabar) {
        return langkah -> kabar.ingatkanPerbaikan(id(langkah));
    }

    private static long id(DelegateExecution langkah) {
        return IdLangkah.id(langkah, "pelangganId");
    }
}
