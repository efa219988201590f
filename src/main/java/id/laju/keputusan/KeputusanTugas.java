package id.laju.keputusan;

import id.laju.audit.LaporanAuditService;
import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code keputusan-sertifikasi}, in the order of the model. */
@Configuration
class KeputusanTugas {

    @Bean
    JavaDelegate terbitkanPenunjukanTinjauan(ReviewerService reviewer, KeputusanSurat surat) {
        return x -> {
            reviewer.terbitkan(permohonan(x));
            surat.penunjukan(permohonan(x));
        };
    }

    @Bean
    JavaDelegate terbitkanLaporanUlang(LaporanAuditService laporan) {
        return x -> laporan.terbitkan(permohonan(x));
    }

    @Bean
    JavaDelegate terbitkanTinjauanHasil(TinjauanHasilService tinjauan) {
        return x -> tinjauan.terbitkan(permohonan(x));
    }

    @Bean
    JavaDelegate terbitkanKeputusan(KeputusanService keputusan) {
        return x -> x.setVariable("keputusanSertifikasi", keputusan.terbitkan(permohonan(x)));
    }

    @Bean
    JavaDelegate beritahuKeputusan(HasilBagiSertifikat hasil, KeputusanSurat surat) {
        return x -> {
            hasil.umumkan(permohonan(x));
            surat.keputusan(permohonan(x));
        };
    }

    @Bean
    JavaDelegate ingatkanPenundaan(KeputusanSurat surat) {
        return x -> surat.ingatkan(permohonan(x));
    }

    private static long permohonan(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
