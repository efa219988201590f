package id.laju.audit;

import id.laju.mesin.IdLangkah;
import id.laju.mesin.PenerimaTugas;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code penunjukan-tim-audit} and {@code pemberitahuan-audit}, in the order of the models. */
@Configuration
class AuditTugas {

    @Bean
    JavaDelegate lepasAnggota(TimAuditService tim) {
        return x -> tim.lepaskan(permohonan(x));
    }

    @Bean
    JavaDelegate beritahuTim(TanggapanTimService tanggapan, AuditSurat surat) {
        return x -> {
            tanggapan.tanyakan(permohonan(x));
            surat.tim(permohonan(x));
        };
    }

    @Bean
    JavaDelegate ingatkanTim(AuditSurat surat) {
        return x -> surat.ingatkanTim(permohonan(x));
    }

    @Bean
    JavaDelegate anggapTimDisetujui(TanggapanTimService tanggapan) {
        return x -> tanggapan.anggapSetuju(permohonan(x));
    }

    /** At once, so that whoever is out has its tasks no longer and nobody waits for the new team. */
    @Bean
    JavaDelegate kembalikanTugasAnggota(PenerimaTugas penerima, AuditSurat surat, KabarTimKosong kosong) {
        return x -> {
            penerima.perbarui(x.getProcessBusinessKey());
            surat.anggotaDiganti(permohonan(x));
            kosong.kirim(permohonan(x));
        };
    }

    @Bean
    JavaDelegate sahkanTim(PenunjukanService penunjukan, AuditSurat surat) {
        return x -> {
            penunjukan.sahkan(permohonan(x));
            surat.penunjukan(permohonan(x));
        };
    }

    /** Whoever left the team has its tasks no longer, and whoever came into it has them. */
    @Bean
    JavaDelegate serahkanTugasTim(PenerimaTugas penerima) {
        return x -> penerima.perbarui(x.getProcessBusinessKey());
    }

    /** An audit that is put off comes with its id; a new one with its stage. */
    @Bean
    JavaDelegate siapkanAudit(PemberitahuanService pemberitahuan) {
        return x -> {
            if (x.getVariable("auditId") == null) {
                x.setVariable("auditId", pemberitahuan.siapkan(permohonan(x), (String) x.getVariable("tahapAudit")));
            }
        };
    }

    @Bean
    JavaDelegate ingatkanPemberitahuan(AuditSurat surat) {
        return x -> surat.ingatkanJadwal(audit(x));
    }

    @Bean
    JavaDelegate anggapPemberitahuanDiterima(JawabJadwalAuditService jawaban) {
        return x -> jawaban.anggapDiterima(audit(x));
    }

    @Bean
    JavaDelegate sahkanJadwal(PemberitahuanService pemberitahuan, AuditSurat surat) {
        return x -> {
            pemberitahuan.sahkan(audit(x));
            surat.jadwalSah(audit(x));
        };
    }

    private static long permohonan(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }

    private static long audit(DelegateExecution x) {
        return IdLangkah.id(x, "auditId");
    }
}
