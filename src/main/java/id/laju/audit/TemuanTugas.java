package id.laju.audit;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pelaksanaan-audit} and {@code perbaikan-temuan}, in the order of the models. */
@Configuration
class TemuanTugas {

    @Bean
    JavaDelegate ingatkanAudit(TemuanSurat surat) {
        return x -> surat.ingatkanAudit(audit(x));
    }

    @Bean
    JavaDelegate kirimLks(TemuanSurat surat) {
        return x -> surat.kirimLks(audit(x));
    }

    @Bean
    JavaDelegate ingatkanLks(TemuanSurat surat) {
        return x -> surat.ingatkanLks(audit(x));
    }

    @Bean
    JavaDelegate anggapLksDiterima(LksService lks) {
        return x -> lks.anggapDiterima(audit(x));
    }

    @Bean
    JavaDelegate terbitkanLks(LksService lks, TemuanSurat surat) {
        return x -> {
            lks.terbitkan(audit(x));
            surat.lksTerbit(audit(x));
        };
    }

    @Bean
    JavaDelegate ingatkanTemuan(TemuanSurat surat) {
        return x -> surat.ingatkanTemuan(temuan(x));
    }

    @Bean
    JavaDelegate kabarkanTemuanLewat(TemuanSurat surat) {
        return x -> surat.temuanLewat(temuan(x));
    }

    @Bean
    JavaDelegate kembalikanTemuan(TemuanSurat surat) {
        return x -> surat.temuanKembali(temuan(x));
    }

    private static long audit(DelegateExecution x) {
        return IdLangkah.id(x, "auditId");
    }

    private static long temuan(DelegateExecution x) {
        return IdLangkah.id(x, "temuanId");
    }
}
