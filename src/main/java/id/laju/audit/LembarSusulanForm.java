package id.laju.audit;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task in which the team adds measured values to a sheet that was closed without any. */
@Configuration
class LembarSusulanForm {

    /** @param batas in words; null for a row that is judged without a value */
    record Baris(long butirId, String isi, String kategori, String batas, String satuan, String hasil, String nilai, String catatan) {
    }

    record Muatan(KepalaSertifikasi.Kepala k, long auditId, String alasan, String oleh, List<Baris> butir) {
    }

    @Bean
    FormTugas<LembarSusulanService.Isian> lengkapiLembar(LembarSusulanService susulan, KepalaSertifikasi kepala, StafService staf) {
        return FormTugas.untuk("lengkapiLembar", LembarSusulanService.Isian.class, t -> muat(t, susulan, kepala, staf), (t, i) -> {
            susulan.isi(t.id("permohonanId"), i, t.pelaku());
            return Map.of();
        });
    }

    private static Muatan muat(TugasKonteks t, LembarSusulanService susulan, KepalaSertifikasi kepala, StafService staf) {
        PermintaanLembar x = susulan.terbuka(t.id("permohonanId")).orElseThrow();
        List<Baris> butir = susulan.butir(x.auditId()).stream()
            .map(b -> new Baris(b.id(), b.isi(), b.kategori(), b.batas(), b.satuan(), b.hasil() == null ? null : b.hasil().name(), b.nilaiTeks(), b.catatan())).toList();
        return new Muatan(kepala.dari(t), x.auditId(), x.alasan(), staf.nama(x.oleh()), butir);
    }
}
