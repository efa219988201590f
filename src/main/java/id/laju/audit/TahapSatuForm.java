package id.laju.audit;

import id.laju.mesin.FormTugas;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.LingkupAuditService;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PJ Sertifikasi says where stage 1 takes place. */
@Configuration
class TahapSatuForm {

    record Isian(String tempat, String alasan) {
    }

    record Muatan(TampilAudit.Isi a, List<String> lokasi) {
    }

    @Bean
    FormTugas<Isian> tentukanTahapSatu(TahapSatuService tahapSatu, PermohonanService permohonan, LingkupAuditService lingkup, TampilAudit tampil) {
        return FormTugas.untuk("tentukanTahapSatu", Isian.class, t -> new Muatan(tampil.order(permohonan.ambil(t.id("permohonanId"))), lingkup.untuk(permohonan.ambil(t.id("permohonanId"))).tempat()), (t, i) -> {
            tahapSatu.tentukan(t.id("permohonanId"), i.tempat(), i.alasan(), t.pelaku());
            return Map.of("tempatTahapSatu", i.tempat());
        });
    }
}
