package id.laju.konsultansi;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code konsultansi} and {@code pelaksanaan-konsultansi}, in the order of the models. */
@Configuration
class KonsultansiTugas {

    @Bean
    JavaDelegate potongJanjiKonsultansi(JanjiKonsultansi janji) {
        return x -> janji.potong(id(x));
    }

    @Bean
    JavaDelegate beritahuTimKonsultan(KonsultansiSurat surat) {
        return x -> surat.tim(id(x));
    }

    @Bean
    JavaDelegate tanyakanRencana(RencanaService rencana, KonsultansiSurat surat) {
        return x -> {
            rencana.tanyakan(id(x));
            surat.rencana(id(x));
        };
    }

    @Bean
    JavaDelegate ingatkanRencana(KonsultansiSurat surat) {
        return x -> surat.ingatkanRencana(id(x));
    }

    @Bean
    JavaDelegate catatRencanaDidiamkan(RencanaService rencana) {
        return x -> rencana.didiamkan(id(x));
    }

    @Bean
    JavaDelegate sahkanRencana(KonsultansiSurat surat) {
        return x -> surat.rencanaPasti(id(x));
    }

    @Bean
    JavaDelegate ingatkanKunjungan(KonsultansiSurat surat) {
        return x -> surat.ingatkanKunjungan(id(x));
    }

    @Bean
    JavaDelegate terbitkanLaporanKonsultansi(LaporanKonsultansiService laporan) {
        return x -> laporan.terbitkan(id(x));
    }

    @Bean
    JavaDelegate beritahuLaporanKonsultansi(KonsultansiSurat surat) {
        return x -> surat.laporan(id(x));
    }

    @Bean
    JavaDelegate beritahuKonsultansiDihentikan(KonsultansiSurat surat) {
        return x -> surat.dihentikan(id(x));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
