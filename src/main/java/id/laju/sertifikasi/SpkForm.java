package id.laju.sertifikasi;

import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code perjanjian-sertifikasi}. Signing itself goes through {@link TandaSpk}. */
@Configuration
class SpkForm {

    record Muatan(TampilSpk.Isi k) {
    }

    record MuatanPenanda(TampilSpk.Isi k, List<CalonPenanda.Calon> calon) {
    }

    record IsianPindaian(String keputusan, String alasan) {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    record IsianPenanda(String penanda) {
    }

    record IsianPerbaikan(String ketentuan) {
    }

    private final TampilSpk tampil;
    private final SpkBalaiService spk;

    SpkForm(TampilSpk tampil, SpkBalaiService spk) {
        this.tampil = tampil;
        this.spk = spk;
    }

    @Bean
    FormTugas<IsianPindaian> periksaPindaianSpk() {
        return FormTugas.untuk("periksaPindaianSpk", IsianPindaian.class, this::muat, (t, i) -> {
            spk.nilaiPindaian(id(t), i.keputusan(), i.alasan(), t.pelaku());
            return Map.of("pindaianSpk", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> setujuiSpk() {
        return FormTugas.untuk("setujuiSpk", IsianPutusan.class, this::muat, (t, i) -> {
            spk.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("spkBalai", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPenanda> tunjukPenandaSpk() {
        return FormTugas.untuk("tunjukPenandaSpk", IsianPenanda.class, t -> new MuatanPenanda(tampil.isi(id(t)), spk.calonPenanda(id(t))), (t, i) -> {
            spk.tunjuk(id(t), i.penanda());
            return Map.of();
        });
    }

    @Bean
    FormTugas<IsianPerbaikan> perbaikiSpk() {
        return FormTugas.untuk("perbaikiSpk", IsianPerbaikan.class, this::muat, (t, i) -> {
            spk.perbaiki(id(t), i.ketentuan());
            return Map.of();
        });
    }

    private Object muat(TugasKonteks t) {
        return new Muatan(tampil.isi(id(t)));
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
