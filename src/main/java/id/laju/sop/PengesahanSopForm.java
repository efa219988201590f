package id.laju.sop;

import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pengesahan-sop}. */
@Configuration
class PengesahanSopForm {

    /** @param calon who may sign what the reader checked: never the reader */
    record Muatan(Pengesahan p, String nama, List<CalonPenanda.Calon> calon) {
    }

    record IsianPeriksa(String keputusan, String catatan, String penanda) {
    }

    record IsianTanda(String keputusan, String catatan) {
    }

    private final PengesahanSopService pengesahan;
    private final IsiSopService isi;
    private final ModelSop model;
    private final CalonPenanda calon;

    PengesahanSopForm(PengesahanSopService pengesahan, IsiSopService isi, ModelSop model, CalonPenanda calon) {
        this.pengesahan = pengesahan;
        this.isi = isi;
        this.model = model;
        this.calon = calon;
    }

    private Muatan muat(TugasKonteks t) {
        Pengesahan p = pengesahan.ambil(id(t));
        List<CalonPenanda.Calon> lain = calon.dari(t.satker()).stream().filter(c -> !c.staf().equals(t.pelaku())).toList();
        return new Muatan(p, NaskahSop.nama(isi.berlaku(p.proses(), p.satker()), model.ambil(p.definisiId())), lain);
    }

    @Bean
    FormTugas<IsianPeriksa> periksaSop() {
        return FormTugas.untuk("periksaSop", IsianPeriksa.class, this::muat, (t, i) -> {
            pengesahan.periksa(id(t), i.keputusan(), i.catatan(), i.penanda(), t.pelaku());
            return Map.of("hasilPeriksaSop", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianTanda> tandatanganiSop() {
        return FormTugas.untuk("tandatanganiSop", IsianTanda.class, this::muat, (t, i) -> {
            pengesahan.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("hasilTandaSop", i.keputusan());
        });
    }

    private static long id(TugasKonteks t) {
        return t.id("pengesahanId");
    }
}
