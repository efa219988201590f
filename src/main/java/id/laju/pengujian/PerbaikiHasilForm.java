package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was doubted by who validates, or after its issue, comes to the penyelia, who chooses who does it again and until when (LAB-024). */
@Component("perbaikiHasilForm")
class PerbaikiHasilForm implements FormTugas<GantiAnalisService.Isian> {

    private final GantiAnalisService ganti;
    private final UsulPengulang usul;
    private final LembarGanti lembar;

    PerbaikiHasilForm(GantiAnalisService ganti, UsulPengulang usul, LembarGanti lembar) {
        this.ganti = ganti;
        this.usul = usul;
        this.lembar = lembar;
    }

    @Override
    public String tugas() {
        return "perbaikiHasil";
    }

    @Override
    public Class<GantiAnalisService.Isian> isian() {
        return GantiAnalisService.Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        return lembar.muat(k, ganti.terbuka(k.id("sampelId")), usul.untuk(k.satker(), k.id("sampelId")));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, GantiAnalisService.Isian isian) {
        ganti.perbaiki(k.satker(), k.id("sampelId"), isian, k.pelaku());
        return Map.of();
    }
}
