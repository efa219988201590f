package id.laju.sertifikasi;

import id.laju.mesin.BatasNanti;
import id.laju.mesin.IdLangkah;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code verifikasi-sertifikasi}, in the order of the model. */
@Configuration
class VerifikasiTugas {

    private final SertifikasiSurat surat;

    VerifikasiTugas(SertifikasiSurat surat) {
        this.surat = surat;
    }

    @Bean
    JavaDelegate kirimKekurangan(Clock jam) {
        return x -> surat.kekurangan(id(x), BatasNanti.pada(x, "perbaikiDokumen", jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanPerbaikanDokumen() {
        return x -> surat.ingatkanKekurangan(id(x));
    }

    @Bean
    JavaDelegate kirimKonfirmasiAudit(Clock jam) {
        return x -> surat.konfirmasi(id(x), BatasNanti.pada(x, "konfirmasiAudit", jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanKonfirmasiAudit() {
        return x -> surat.ingatkanKonfirmasi(id(x));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
