package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The penyelia chooses who tests what was left by analysts or calibrators who are no longer there. */
@Component("gantiAnalisForm")
class GantiAnalisForm implements FormTugas<GantiAnalisService.Isian> {

    private static final LembarGanti.Usulan BEBAS = new LembarGanti.Usulan(null, null);

    private final GantiAnalisService ganti;
    private final LembarGanti lembar;

    GantiAnalisForm(GantiAnalisService ganti, LembarGanti lembar) {
        this.ganti = ganti;
        this.lembar = lembar;
    }

    @Override
    public String tugas() {
        return "gantiAnalis";
    }

    @Override
    public Class<GantiAnalisService.Isian> isian() {
        return GantiAnalisService.Isian.class;
    }

    /** The one that the task is about; where an earlier version asks about a sample, all of its packages. */
    private static Predicate<Paket> paket(TugasKonteks k) {
        Object satu = k.variabel().get("paketId");
        return p -> satu == null || ((Number) satu).longValue() == p.id();
    }

    @Override
    public Object muat(TugasKonteks k) {
        return lembar.muat(k, ganti.tanpaAnalis(k.id("sampelId")).stream().filter(paket(k)).toList(), (p, calon) -> BEBAS);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, GantiAnalisService.Isian isian) {
        ganti.ganti(k.satker(), k.id("sampelId"), paket(k), isian, k.pelaku());
        return Map.of();
    }
}
