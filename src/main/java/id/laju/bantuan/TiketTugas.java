package id.laju.bantuan;

import id.laju.mesin.BatasNanti;
import id.laju.mesin.IdLangkah;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pertanyaan}, in the order of the model. */
@Configuration
class TiketTugas {

    @Bean
    JavaDelegate beritahuJawabanPertanyaan(TiketSurat surat, Clock jam) {
        return x -> surat.dijawab(id(x), BatasNanti.pada(x, TiketProses.TANGGAPAN, jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanTanggapan(TiketSurat surat) {
        return x -> surat.ingatkan(id(x));
    }

    @Bean
    JavaDelegate tutupPertanyaan(JawabanService jawaban) {
        return x -> jawaban.tutup(id(x));
    }

    @Bean
    JavaDelegate beritahuUsulan(TiketSurat surat) {
        return x -> surat.usulan(id(x));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, TiketProses.TIKET_ID);
    }
}
