package id.laju.penawaran;

import static id.laju.mesin.IdLangkah.id;

import id.laju.mesin.BatasNanti;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code penawaran}, in the order of the model. */
@Configuration
class PenawaranTugas {

    private final PenawaranSurat surat;
    private final PenerbitanService penerbitan;
    private final JawabanService jawaban;

    PenawaranTugas(PenawaranSurat surat, PenerbitanService penerbitan, JawabanService jawaban) {
        this.surat = surat;
        this.penerbitan = penerbitan;
        this.jawaban = jawaban;
    }

    @Bean
    JavaDelegate beritahuPerbaikan(Clock jam) {
        return x -> surat.perbaikan(id(x, "permohonanId"), BatasNanti.pada(x, "perbaikiPermohonan", jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanPerbaikan() {
        return x -> surat.ingatkanPerbaikan(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate beritahuPenolakan() {
        return x -> surat.penolakan(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate terbitkanPenawaran() {
        return x -> x.setVariable(PenawaranProses.PENAWARAN_ID, penerbitan.terbitkan(id(x, "permohonanId")));
    }

    @Bean
    JavaDelegate beritahuPenawaran() {
        return x -> surat.penawaran(id(x, PenawaranProses.PENAWARAN_ID));
    }

    @Bean
    JavaDelegate ingatkanPenawaran() {
        return x -> surat.ingatkanPenawaran(id(x, PenawaranProses.PENAWARAN_ID));
    }

    @Bean
    JavaDelegate tutupPenawaran() {
        return x -> jawaban.tutup(id(x, PenawaranProses.PENAWARAN_ID));
    }

    @Bean
    JavaDelegate beritahuPenawaranLewat() {
        return x -> surat.penawaranLewat(id(x, PenawaranProses.PENAWARAN_ID));
    }

    /** Of the spine of a service. */
    @Bean
    JavaDelegate beritahuPenawaranDiganti() {
        return x -> surat.penawaranDiganti(id(x, "permohonanId"));
    }
}
