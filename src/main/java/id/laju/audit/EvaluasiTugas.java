package id.laju.audit;

import id.laju.mesin.BatasNanti;
import id.laju.mesin.IdLangkah;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code evaluasi-sertifikasi}, in the order of the model. */
@Configuration
class EvaluasiTugas {

    @Bean
    JavaDelegate kirimHasilKecukupan(KecukupanSurat surat, Clock jam) {
        return x -> surat.hasil(permohonan(x), BatasNanti.pada(x, "lengkapiKecukupan", jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanKecukupan(KecukupanSurat surat) {
        return x -> surat.ingatkan(permohonan(x));
    }

    @Bean
    JavaDelegate kirimPerhatianTahapDua(KecukupanSurat surat) {
        return x -> surat.perhatian(permohonan(x));
    }

    @Bean
    JavaDelegate terbitkanLaporanAudit(LaporanAuditService laporan, GantiTimService ganti) {
        return x -> {
            laporan.terbitkan(permohonan(x));
            ganti.akhiri(permohonan(x), "Laporan tim terbit sebelum tim baru ditunjuk.");
        };
    }

    private static long permohonan(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
